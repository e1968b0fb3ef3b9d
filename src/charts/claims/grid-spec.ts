import type { CatalogueTest } from '../../catalogue/claim-row';
import { exploreOpening, scatterPair } from '../../catalogue/explore';
import type { TestRow } from '../../domain/claim';
import type { Series } from '../../domain/series';
import type { Text } from '../../domain/text';
import type { Words } from '../../language/words';
import type { Chart } from '../chart';
import { sizeRules } from '../layout/size';
import type { SeriesBook } from '../series-book';
import type { CatalogueRequest, ChartSpec } from '../spec';
import { drawAllMeet } from './all-meet-chart';
import { evaluateRows } from './evaluated';
import { drawLevels, hasSeveralLevels } from './levels-chart';
import { drawOverview } from './overview-chart';
import { drawRanking } from './ranking-chart';
import { drawReached } from './reached-chart';
import { testRequests } from './test-requests';

/** A verdict grid that a chart is drawn of. */
export interface Grid {
  /** The id of the chart. */
  readonly id: string;
  readonly rows: readonly TestRow<CatalogueTest>[];
  /** The id of the row whose ranking is shown; null: the first. */
  readonly shown: string | null;
  readonly varied: boolean;
  /** What the grid is of, for lists and where nothing can be drawn. */
  readonly title: Text;
}

/** What a grid reads; `narrow`: no more than its verdicts need. */
export function gridRequests(rows: Grid['rows'], narrow = false): readonly CatalogueRequest[] {
  return testRequests(
    rows.map(({ test }) => test),
    narrow,
  );
}

/** The chart of a grid: definitions as bars, a ranking, or lines, as the kind of its first row asks for. */
export function gridSpec(grid: Grid): ChartSpec {
  const requests = gridRequests(grid.rows);
  return {
    id: grid.id,
    form: isOverYears(grid) ? 'line' : 'bar',
    controls: {},
    defaults: { year: 'latest', base: exploreOpening.base, target: scatterPair.acrossTarget },
    varied: grid.varied,
    sizes: sizeRules,
    requests: () => requests,
    chart: (data, _, words) => draw(grid, data, words),
    neutralTitle: (language) => grid.title[language],
  };
}

/** The row that says what is drawn: the one asked for, else the first of the claim's own. */
function leadOf({ rows, shown }: Grid): TestRow<CatalogueTest> | undefined {
  return rows.find(({ id }) => id === shown) ?? rows.find(({ aside }) => !aside) ?? rows[0];
}

/** Whether lines over the years are drawn. */
function isOverYears(grid: Grid): boolean {
  const kind = leadOf(grid)?.test.kind;
  if (kind === 'meets-target') return hasSeveralLevels(grid.rows.map(({ test }) => test));
  return kind === 'first-met-since' || kind === 'newly-met';
}

function draw(grid: Grid, data: SeriesBook, words: Words): Chart | null {
  const lead = leadOf(grid);
  if (lead === undefined) return null;
  const evaluated = evaluateRows(grid.rows, seriesIn(grid, data));
  switch (lead.test.kind) {
    case 'meets-target':
      return isOverYears(grid)
        ? drawLevels(evaluated, grid.id, data, words)
        : drawOverview(evaluated, lead.test.kind, grid.id, data, words);
    case 'newly-met':
      return drawLevels(evaluated, grid.id, data, words);
    case 'grew-by':
    case 'sum-exceeds':
      return drawOverview(evaluated, lead.test.kind, grid.id, data, words);
    case 'ranked': {
      const row = evaluated.rows.find(({ id }) => id === lead.id);
      return row === undefined ? null : drawRanking(evaluated, row, grid.id, data, words);
    }
    case 'all-meet': {
      const row = evaluated.rows.find(({ id }) => id === lead.id);
      return row === undefined ? null : drawAllMeet(evaluated, row, grid.id, data, words);
    }
    case 'first-met-since':
      return drawReached(evaluated, grid.id, data, words);
    default:
      return lead.test satisfies never;
  }
}

function seriesIn(grid: Grid, data: SeriesBook): readonly Series[] {
  const all = gridRequests(grid.rows).map(({ edition, indicator }) => data.all(edition, indicator));
  return [...new Set(all.flat())];
}
