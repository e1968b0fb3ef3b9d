import { guide } from '../../catalogue/guide';
import { references } from '../../catalogue/references';
import { story } from '../../catalogue/story';
import type { GuideMessages } from '../../language/guide/guide-messages';
import { useWords } from '../../language/words-context';
import { PageLink } from './page-link';

/** The sentence and where it comes from. */
export function SaidStep({ messages }: { messages: GuideMessages['said'] }) {
  const { format, say } = useWords();
  const reference = references.find(({ id }) => id === guide.reference);
  const { from, to } = story.window;
  return (
    <div className="guide-text">
      <p>{messages.text(format.date(guide.said))}</p>
      <ol className="guide-claims">
        {messages.claims.map((claim, at) => (
          <li key={claim} data-followed={at === messages.followed ? '' : undefined}>
            {at === messages.followed ? <strong>{claim}</strong> : claim}
          </li>
        ))}
      </ol>
      <p className="guide-question">{messages.question(from, to)}</p>
      <p>{messages.plan}</p>
      <p className="guide-aside">
        {reference === undefined ? null : (
          <>
            <a href={reference.address} target="_blank" rel="noopener">
              {messages.source}
            </a>{' '}
            ({say(reference.title)}) ·{' '}
          </>
        )}
        <PageLink page="claims">{messages.others}</PageLink>
      </p>
    </div>
  );
}
