import { observed } from '../../domain/series';
import type { Words } from '../../language/words';
import type { Chart } from '../chart';
import type { LineContent } from '../content';
import { clearLineForm } from '../forms/clear-line';
import { makeChart } from '../forms/form-rules';
import type { SeriesBook } from '../series-book';
import { byProducer } from './by-producer';
import { entityName } from './definition-words';
import type { Evaluated } from './evaluated';
import { levelLines } from './level-lines';
import { reachedTexts } from './said/reached-texts';

/** Years before the last one that met the level, to see it fall below. */
const runUp = 6;

/** The lines of every definition and of what is known of the years before, with the level. Null where no row is of that kind. */
export function drawReached(
  grid: Evaluated,
  chart: string,
  data: SeriesBook,
  words: Words,
): Chart | null {
  const tests = grid.rows.flatMap(({ test }) => (test.kind === 'first-met-since' ? [test] : []));
  const [first] = tests;
  if (first === undefined) return null;
  const older = tests.flatMap(({ earlier, entity }) =>
    earlier.kind === 'figures' ? earlier.bases.map((basis) => ({ basis, entity })) : [],
  );
  const rows = levelLines(tests, older, grid.facts, words);
  const values = rows.flatMap(({ series }) => observed(series));
  if (values.length === 0) return null;
  const from = Math.max(Math.min(...values.map(({ year }) => year)), firstYear(grid) - runUp);
  const to = Math.max(...values.map(({ year }) => year));
  const said = reachedTexts[words.language];
  const grey = rows.flatMap(({ emphasis, label }) =>
    emphasis === 'muted' ? words.say(label) : [],
  );
  const level = words.format.percent(first.level, Number.isInteger(first.level) ? 0 : 1);
  const content: LineContent = {
    form: 'line',
    unit: grid.rows[0]?.result.unit ?? 'percent-of-gdp',
    years: [Math.min(from, to - 1), to],
    lines: rows,
    targets: [],
    levels: [{ value: first.level, label: { en: level, de: level } }],
  };
  const figureWords = {
    chart,
    title: said.title(level, first.years, first.year, byProducer(grid.rows, words)),
    subtitle: said.subtitle(entityName(first.entity, words), content.years),
    notes: [...(grey.length === 0 ? [] : [said.grey(words.format.list(grey))]), said.note],
  };
  return makeChart(clearLineForm, content, figureWords, data, words);
}

/** The earliest year a row rests on; the test's own where it rests on none. */
function firstYear({ rows }: Evaluated): number {
  return Math.min(
    ...rows.flatMap(({ test, result }) => {
      const used = result.figures.map(({ year }) => year);
      const stated = result.why.kind === 'last-met' ? [result.why.year] : [];
      return test.kind === 'first-met-since' ? [...used, ...stated, test.year] : used;
    }),
  );
}
