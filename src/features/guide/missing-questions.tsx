import type { ReactNode } from 'react';
import { guide } from '../../catalogue/guide';
import { story } from '../../catalogue/story';
import type { GuideMessages } from '../../language/guide/guide-messages';
import { useWords } from '../../language/words-context';
import { PageLink } from './page-link';

/** What the chart does not show, each with where it can be seen. `later`: the factor over later years; null: no figure. */
export function MissingQuestions({
  later,
  messages,
}: {
  later: number | null;
  messages: GuideMessages['answer']['questions'];
}) {
  const { format } = useWords();
  const { from, to } = guide.laterWindow;
  const years =
    later === null ? messages.yearsAlone : messages.years(from, to, format.factor(later));
  return (
    <ul className="guide-missing">
      <Question text={years}>
        <PageLink page="doubling" query={`?base=${from}&year=${to}`}>
          {messages.yearsLink}
        </PageLink>
      </Question>
      <Question text={messages.who}>
        <PageLink page="definitions">{messages.whoLink}</PageLink>
      </Question>
      <Question text={messages.what}>
        <PageLink page="explore" query={`?indicator=equipment-share&entities=${story.entity}`}>
          {messages.whatLink}
        </PageLink>
      </Question>
      <Question text={messages.others}>
        <PageLink page="explore">{messages.othersLink}</PageLink>
      </Question>
      <Question text={messages.known}>
        <PageLink page="editions">{messages.knownLink}</PageLink>
      </Question>
    </ul>
  );
}

function Question({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li>
      {text} <span className="guide-link">{children}</span>
    </li>
  );
}
