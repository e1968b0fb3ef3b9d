import { useMemo } from 'react';
import { findEntity } from '../../catalogue/entities';
import { getTarget } from '../../catalogue/targets';
import { asPublishedSpec } from '../../charts/editions/as-published-spec';
import { targetIn } from '../../charts/editions/comparable';
import { type Vintage, vintagesOf } from '../../charts/editions/vintages';
import { writeChange, writeValue } from '../../charts/editions/write-value';
import { isEstimate } from '../../domain/status';
import { Figure } from '../../figure/figure';
import { FigureActions } from '../../figure/figure-actions';
import { SheetTable } from '../../figure/sheet-table';
import { useBook } from '../../figure/use-book';
import { useWords } from '../../language/words-context';
import type { SectionProps } from './section-props';

/** One ally's year in the order of publication, as a chart and as a table. */
export function PublishedSection({ state, query, messages }: SectionProps) {
  const { say } = useWords();
  const spec = useMemo(() => asPublishedSpec(state), [state]);
  const entity = findEntity(state.entity);
  const joined = entity?.joined;
  return (
    <section className="editions-part">
      <Figure
        spec={spec}
        state={spec.defaults}
        surface="page"
        heading={2}
        whyEmpty={messages.published.empty}
        actions={<FigureActions spec={spec} query={query} />}
      />
      {entity === null || joined === undefined || joined <= state.year ? null : (
        <p className="figure-note">{messages.published.notAlly(say(entity.name), joined)}</p>
      )}
      <PublishedTable state={state} messages={messages} />
    </section>
  );
}

function PublishedTable({ state, messages }: Pick<SectionProps, 'state' | 'messages'>) {
  const words = useWords();
  const book = useBook(asPublishedSpec(state));
  const entity = findEntity(state.entity);
  if (book === null || entity === null) return null;
  const vintages = vintagesOf(book, state);
  if (vintages.length === 0) return null;
  const said = messages.published;
  const level = levelIn(state);
  const computed = vintages.some((one) => one.computed || hasMoreDigits(one));
  return (
    <SheetTable
      label={said.heading(words.say(entity.name), state.year)}
      caption={said.caption}
      columns={[
        said.date,
        said.who,
        said.printed,
        ...(computed ? [said.full] : []),
        said.status,
        said.change,
      ]}
      texts={[said.who, said.status]}
      rows={vintages.map((one, at) => {
        const before = vintages.slice(0, at).findLast(({ value }) => value !== null);
        return {
          key: `${one.published} ${one.id}`,
          head: words.format.date(one.published),
          cells: [
            <Who key="who" vintage={one} />,
            one.printed === null
              ? said.blank
              : writeValue(one.printed, state.measure, words, { decimals: one.decimals, entity }),
            ...(computed ? [fullText(one)] : []),
            statusText(one),
            before === undefined ? '–' : change(before, one),
          ],
        };
      })}
    />
  );

  function fullText(one: Vintage): string {
    if (one.value === null || (!one.computed && !hasMoreDigits(one))) return '–';
    return writeValue(one.value, state.measure, words, { decimals: 4, level });
  }

  function statusText({ value, status, series }: Vintage): string {
    if (value === null) return words.messages.figure.missing;
    if (isEstimate(status)) return said.estimate;
    return series === null ? said.unstated : said.final;
  }

  function change(before: Vintage, one: Vintage): string {
    const text = writeChange(before.value, one.value, state.measure, words);
    return text === '' ? '–' : text;
  }
}

/** Whether a share came with more digits than are printed. */
function hasMoreDigits({ printed, series }: Vintage): boolean {
  return (
    series?.unit === 'percent-of-gdp' &&
    printed !== null &&
    Math.abs(printed * 100 - Math.round(printed * 100)) > 1e-6
  );
}

function levelIn({ measure, year }: SectionProps['state']): number | null {
  const target = targetIn(measure, year);
  return target === null ? null : getTarget(target).value;
}

function Who({ vintage }: { vintage: Vintage }) {
  const { say } = useWords();
  const name = say(vintage.who);
  return vintage.address === null ? name : <a href={vintage.address}>{name}</a>;
}
