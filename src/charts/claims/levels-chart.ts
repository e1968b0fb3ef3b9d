import { observed } from '../../domain/series';
import type { Words } from '../../language/words';
import type { Chart } from '../chart';
import type { LineContent } from '../content';
import { clearLineForm } from '../forms/clear-line';
import { makeChart } from '../forms/form-rules';
import type { SeriesBook } from '../series-book';
import { byProducer } from './by-producer';
import { entityName } from './definition-words';
import type { Evaluated, EvaluatedRow } from './evaluated';
import { levelLines } from './level-lines';
import { reachedTexts } from './said/reached-texts';

/** Years before the first that is tested. */
const runUp = 10;

/** The lines of every definition over the years, with every level they are held against. Null where no row has a level. */
export function drawLevels(
  { rows, facts }: Evaluated,
  chart: string,
  data: SeriesBook,
  words: Words,
): Chart | null {
  const tested = rows.flatMap(({ test, aside }) =>
    test.kind === 'newly-met' || test.kind === 'meets-target' ? [{ ...test, aside }] : [],
  );
  const [first] = tested;
  if (first === undefined) return null;
  const lines = levelLines(tested, [], facts, words);
  const years = lines.flatMap(({ series }) => observed(series).map(({ year }) => year));
  if (years.length === 0) return null;
  const from = Math.min(...tested.map(({ year }) => year)) - runUp;
  const to = Math.max(...years);
  const levels = [...new Set(tested.map(levelOf))].sort((a, b) => a - b);
  const said = reachedTexts[words.language];
  const content: LineContent = {
    form: 'line',
    unit: rows[0]?.result.unit ?? 'percent-of-gdp',
    years: [Math.min(Math.max(from, Math.min(...years)), to - 1), to],
    lines,
    targets: [],
    levels: levels.map((value) => {
      const text = percent(value, words);
      return { value, label: { en: text, de: text } };
    }),
    span: [0],
  };
  const figureWords = {
    chart,
    title: titleOf(rows, words),
    subtitle: said.subtitle(entityName(first.entity, words), content.years),
    notes: [said.note],
  };
  return makeChart(clearLineForm, content, figureWords, data, words);
}

/** Whether a grid is drawn over the years: bars of one year have room for one level alone. */
export function hasSeveralLevels(tests: readonly EvaluatedRow['test'][]): boolean {
  const levels = tests.flatMap((test) => (test.kind === 'meets-target' ? [test.target] : []));
  return new Set(levels).size > 1;
}

function levelOf(test: { readonly level: number } | { readonly target: number }): number {
  return 'level' in test ? test.level : test.target;
}

function percent(level: number, { format }: Words): string {
  return format.percent(level, Number.isInteger(level) ? 0 : 1);
}

/** What the claim's own rows find: where spending stands to each level, or who says that it was met newly. */
function titleOf(rows: readonly EvaluatedRow[], words: Words): string {
  const said = reachedTexts[words.language];
  const own = rows.filter(({ aside }) => !aside);
  const newly = own.find(({ test }) => test.kind === 'newly-met')?.test;
  if (newly?.kind === 'newly-met') {
    return said.newly(percent(newly.level, words), newly.year, byProducer(rows, words));
  }
  const found = own.flatMap(({ test, verdict }) => {
    if (test.kind !== 'meets-target') return [];
    const level = percent(test.target, words);
    if (verdict === 'undetermined') return [said.openLevel(level)];
    const isReached = (verdict === 'supported') === (test.says === 'met');
    return [isReached ? said.reachedLevel(level) : said.belowLevel(level)];
  });
  const years = own.flatMap(({ test }) => (test.kind === 'meets-target' ? [test.year] : []));
  return `${[...new Set(years)].join(', ')}: ${[...new Set(found)].join(', ')}`;
}
