import { languages } from '../domain/text';
import { useWords } from '../language/words-context';

/** Says that the language an address asks for (`?lang=fr`) is not there; nothing where it is. */
export function LanguageNotice({ query }: { query: string }) {
  const { messages } = useWords();
  const asked = new URLSearchParams(query).get('lang');
  if (asked === null || languages.some((one) => one === asked)) return null;
  return (
    <p className="notice" role="status">
      {messages.notFound.language(asked.slice(0, 20))}
    </p>
  );
}
