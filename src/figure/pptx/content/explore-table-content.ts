import type { TableModel } from '../../../charts/explore/content/table-model';
import { tableWords } from '../../../language/table-words';
import type { Words } from '../../../language/words';
import type { SlideContent } from '../slide-types';
import { tableInPanels } from './split-panels';

/** The explorer's table as a native table of the two years it sets against each other. */
export function exploreTablePanels({ lines, rows, span }: TableModel, words: Words): SlideContent {
  const years = span.from === span.to ? [span.to] : [span.from, span.to];
  return {
    panels: tableInPanels({
      kind: 'table',
      columns: [tableWords[words.language].columns.entity, ...years.map((year) => `${year}`)],
      rows: lines.map(({ name, points }, at) => [
        rows[at]?.name ?? name,
        ...years.map(
          (year) =>
            points.find((point) => point.year === year)?.text ?? words.messages.figure.missing,
        ),
      ]),
    }),
    estimates: false,
    leftOut: [],
  };
}
