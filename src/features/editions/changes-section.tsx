import { useMemo } from 'react';
import { changesBetween } from '../../charts/editions/changes';
import { headOf } from '../../charts/editions/comparable';
import { editionChangesSpec } from '../../charts/editions/edition-changes-spec';
import { Figure } from '../../figure/figure';
import { FigureActions } from '../../figure/figure-actions';
import { useBook } from '../../figure/use-book';
import { useWords } from '../../language/words-context';
import { ChangesInWords } from './changes-in-words';
import type { SectionProps } from './section-props';
import { WhyEditionsDiffer } from './why-editions-differ';

/** What two editions say differently: drawn, explained, and ally by ally in words. */
export function ChangesSection({ state, query, messages }: SectionProps) {
  const { say } = useWords();
  const spec = useMemo(() => editionChangesSpec(state), [state]);
  const book = useBook(spec);
  const said = messages.changes;
  const from = say(headOf(state.from).label);
  const to = say(headOf(state.to).label);
  const changes = useMemo(
    () => (book === null ? null : changesBetween(book, state).changes),
    [book, state],
  );
  return (
    <section className="editions-part">
      <p className="editions-text">
        <strong>{said.heading(from, to)}.</strong> {said.unexplained}
      </p>
      <Figure
        spec={spec}
        state={spec.defaults}
        surface="page"
        heading={2}
        whyEmpty={said.empty(state.year, from, to)}
        actions={<FigureActions spec={spec} query={query} />}
      />
      {changes === null || changes.length === 0 ? null : (
        <>
          <WhyEditionsDiffer state={state} messages={messages} changes={changes} />
          <ChangesInWords state={state} messages={messages} changes={changes} />
        </>
      )}
    </section>
  );
}
