import { readyDecks } from '../../../catalogue/ready-decks';
import type { EditorMessages } from '../../../language/present/editor-messages';
import { useWords } from '../../../language/words-context';
import { printPresent } from '../present-address';

/** The decks that are there for everybody. */
export function ReadyList({ messages }: { messages: EditorMessages }) {
  const { language } = useWords();
  return (
    <section className="ready">
      <h2>{messages.ready}</h2>
      <ul>
        {readyDecks.map((ready) => (
          <li key={ready.id}>
            <a
              href={printPresent({
                choice: { kind: 'ready', ready },
                show: null,
                speaker: null,
              })}
            >
              {messages.openReady(ready.title[language])}
            </a>{' '}
            <span>({messages.slides(ready.slides.length)})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
