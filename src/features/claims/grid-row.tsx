import type { ReactNode } from 'react';
import type { CatalogueBasis } from '../../catalogue/claim-row';
import { publishedValues } from '../../catalogue/published-values';
import { references } from '../../catalogue/references';
import {
  capitalised,
  entityName,
  groupText,
  levelText,
  measuredText,
  pricesText,
  producerText,
  sourceText,
  windowText,
} from '../../charts/claims/definition-words';
import type { EvaluatedRow } from '../../charts/claims/evaluated';
import { figureTexts, marginText, valueText } from '../../charts/claims/result-words';
import { yearRuns } from '../../charts/explore/year-runs';
import { exploreQuery } from '../../figure/claims/row-links';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import type { ClaimsMessages } from '../../language/claims/claims-messages';
import type { Words } from '../../language/words';
import { useWords } from '../../language/words-context';
import { VerdictMark } from './verdict-mark';
import { whyOf } from './why-of';

/** One definition: what is counted, the verdict, how it comes about and where it can be seen. */
export function GridRow({
  row,
  messages,
  extra,
}: {
  row: EvaluatedRow;
  messages: ClaimsMessages;
  extra: ReactNode;
}) {
  const words = useWords();
  const { test, verdict } = row;
  const { grid } = messages;
  const group = groupText(test, words);
  const figures = figureTexts(row, words);
  return (
    <tr data-row={row.id} data-verdict={verdict}>
      <th scope="row">
        {capitalised(measuredText(row, words))}
        <span className="verdict-detail">{producerText(test.basis, words)}</span>
        {row.severalTargets ? (
          <span className="verdict-detail">{levelText(test, words)}</span>
        ) : null}
        {group === null ? null : <span className="verdict-detail">{group}</span>}
      </th>
      <td>
        <span className="verdict">
          <VerdictMark verdict={verdict} /> {messages.verdicts[verdict]}
        </span>
        {whyLines(row, messages, words).map((line) => (
          <span key={line} className="verdict-detail">
            {line}
          </span>
        ))}
      </td>
      <td className="verdict-number">{valueText(row, words) ?? '–'}</td>
      <td className="verdict-number" data-label={grid.margin}>
        {marginText(row, words) ?? '–'}
      </td>
      <td data-label={grid.figures}>
        {figures.length === 0
          ? grid.none
          : figures.map((text) => (
              <span key={text} className="verdict-figure">
                {text}
              </span>
            ))}
      </td>
      <td data-label={grid.prices}>{pricesText(test.basis, words)}</td>
      <td data-label={grid.source}>{sourceText(test.basis, words)}</td>
      <td className="verdict-years" data-label={grid.window}>
        {windowText(test, words)}
      </td>
      <td data-label={grid.chart}>
        {extra}
        <RowLink row={row} messages={messages} />
      </td>
    </tr>
  );
}

/** To the explorer's view of the series; where it has none, to the figures of the edition. */
function RowLink({ row, messages }: { row: EvaluatedRow; messages: ClaimsMessages }) {
  const words = useWords();
  const { root, dataUrl } = useSite();
  const { basis } = row.test;
  const query = exploreQuery(row.test);
  if (query !== null) {
    const page = printRoute({ language: words.language, route: { page: 'explore' } });
    return <a href={`${root}${page}${query}`}>{messages.grid.explore}</a>;
  }
  return basis.kind === 'printed' ? (
    <PublishedAt basis={basis} />
  ) : (
    <a href={`${dataUrl}${basis.edition}.csv`} download>
      {messages.grid.table}
    </a>
  );
}

/** The page a value was published on. */
function PublishedAt({ basis }: { basis: Extract<CatalogueBasis, { kind: 'printed' }> }) {
  const { say } = useWords();
  const value = publishedValues.find(
    ({ indicator, published }) => indicator === basis.indicator && published === basis.published,
  );
  const found = references.find(({ id }) => id === value?.reference);
  return found === undefined ? null : <a href={found.address}>{say(found.title)}</a>;
}

/** Why the verdict is what it is, where the figures alone do not say it, and what has to be minded. */
export function whyLines(
  { result }: Pick<EvaluatedRow, 'result'>,
  messages: ClaimsMessages,
  words: Words,
): readonly string[] {
  const { grid } = messages;
  const name = (id: string) => entityName(id, words);
  const why = whyOf(messages, words)({ result });
  return [
    ...(why === null ? [] : [why]),
    ...result.caveats.map((caveat) =>
      grid.caveat(
        caveat,
        (ids) => words.format.list(ids.map(name)),
        (years) => words.format.list(yearRuns(years)),
        words.format.percent,
      ),
    ),
  ];
}
