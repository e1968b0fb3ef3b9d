import { useMemo } from 'react';
import { findEntity } from '../../catalogue/entities';
import { getTarget } from '../../catalogue/targets';
import { targetIn } from '../../charts/editions/comparable';
import { countLabel } from '../../charts/editions/count-label';
import { countsOf, countText, type EditionCount } from '../../charts/editions/counts';
import { editionCountsSpec } from '../../charts/editions/edition-counts-spec';
import { levelText } from '../../charts/model/build-lines';
import { Figure } from '../../figure/figure';
import { FigureActions } from '../../figure/figure-actions';
import { SheetTable } from '../../figure/sheet-table';
import { useBook } from '../../figure/use-book';
import type { Words } from '../../language/words';
import { useWords } from '../../language/words-context';
import type { SectionProps } from './section-props';

/** How many allies reached the level that applied, by publication. */
export function CountsSection({ state, query, messages }: SectionProps) {
  const words = useWords();
  const spec = useMemo(() => editionCountsSpec(state), [state]);
  const book = useBook(spec);
  const target = targetIn(state.measure, state.year);
  const said = messages.counts;
  if (target === null) return <p className="editions-part">{said.noLevel(state.year)}</p>;
  const level = levelText(getTarget(target).value, 'percent', words);
  const counts = book === null ? [] : countsOf(book, state);
  return (
    <section className="editions-part">
      <p className="editions-text">
        <strong>{said.heading(level, state.year)}.</strong>
      </p>
      <Figure
        spec={spec}
        state={spec.defaults}
        surface="page"
        heading={2}
        actions={<FigureActions spec={spec} query={query} />}
      />
      {counts.length === 0 ? null : (
        <SheetTable
          label={said.heading(level, state.year)}
          caption={said.caption}
          columns={[
            messages.published.date,
            messages.published.who,
            said.count,
            said.of,
            said.near,
            said.without,
            said.moved,
          ]}
          texts={[messages.published.who, said.near, said.without, said.moved]}
          rows={counts.map((one, at) => ({
            key: `${one.published} ${one.id}`,
            head: words.format.date(one.published),
            cells: [
              words.say(countLabel(one)),
              countText(one),
              one.tested ?? said.unknown,
              names(one.near, words),
              names(one.without, words),
              moved(one, counts.slice(0, at), messages, words),
            ],
          }))}
        />
      )}
    </section>
  );
}

function names(all: EditionCount['near'], { say, format }: Words): string {
  return all.length === 0 ? '–' : format.list(all.map(({ name }) => say(name)));
}

/** Who is counted that was not in the edition before, and who no longer is. */
function moved(
  one: EditionCount,
  earlier: readonly EditionCount[],
  { counts: said }: SectionProps['messages'],
  words: Words,
): string {
  if (one.edition === null) return said.unknown;
  const before = earlier.findLast(({ edition }) => edition !== null);
  if (before === undefined) return '–';
  const list = (ids: EditionCount['names']) =>
    words.format.list(ids.flatMap((id) => words.say(findEntity(id)?.name ?? { en: id, de: id })));
  const left = before.names.filter((id) => !one.names.includes(id));
  const joined = one.names.filter((id) => !before.names.includes(id));
  const parts = [
    ...(left.length === 0 ? [] : [said.left(list(left))]),
    ...(joined.length === 0 ? [] : [said.joined(list(joined))]),
  ];
  return parts.length === 0 ? said.same : parts.join('; ');
}
