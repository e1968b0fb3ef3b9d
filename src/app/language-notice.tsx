import { type Language, languages } from '../domain/text';
import { useWords } from '../language/words-context';

/** Says that the language an address asks for (`?lang=fr`) is not there; nothing where it is. It loads with such an address. */
export function LanguageNotice({ query }: { query: string }) {
  const { language } = useWords();
  const asked = new URLSearchParams(query).get('lang');
  if (asked === null || languages.some((one) => one === asked)) return null;
  return (
    <p className="notice" role="status">
      {sentences[language](asked.slice(0, 20))}
    </p>
  );
}

const sentences: Readonly<Record<Language, (code: string) => string>> = {
  en: (code) => `The language “${code}” is not available; this page is in English.`,
  de: (code) => `Die Sprache „${code}“ gibt es nicht; diese Seite ist auf Deutsch.`,
};
