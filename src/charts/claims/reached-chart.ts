import type { CatalogueBasis, CatalogueTest } from '../../catalogue/claim-row';
import type { KnownFigures } from '../../domain/claim-figures';
import type { Verdict } from '../../domain/claim-result';
import { observed } from '../../domain/series';
import type { Words } from '../../language/words';
import type { Chart } from '../chart';
import type { LineContent, LineRow } from '../content';
import { makeChart } from '../forms/form-rules';
import { lineForm } from '../forms/line';
import type { SeriesBook } from '../series-book';
import { entityName, producerText, sourceText } from './definition-words';
import type { Evaluated } from './evaluated';
import { reachedTexts } from './said/reached-texts';

type Reached = Extract<CatalogueTest, { kind: 'first-met-since' }>;

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
  const rows = lines(tests, grid, words);
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
    title: said.title(level, first.years, first.year, byProducer(grid, words)),
    subtitle: said.subtitle(entityName(first.entity, words), content.years),
    notes: [...(grey.length === 0 ? [] : [said.grey(words.format.list(grey))]), said.note],
  };
  return makeChart(lineForm, content, figureWords, data, words);
}

/** What the claim's own rows say, producer by producer: `NATO yes, SIPRI no`; of two producers, which is what a title has room for. */
function byProducer({ rows }: Evaluated, words: Words): string {
  const said = reachedTexts[words.language];
  const own = rows.filter(({ aside }) => !aside);
  const told = new Map<string, Set<Verdict>>();
  for (const { test, verdict } of own) {
    const producer = producerText(test.basis, words);
    told.set(producer, (told.get(producer) ?? new Set()).add(verdict));
  }
  return [...told]
    .slice(0, 2)
    .map(([producer, verdicts]) => {
      const [verdict = 'undetermined', ...others] = verdicts;
      return `${producer} ${others.length > 0 ? said.partly : said.verdicts[verdict]}`;
    })
    .join(', ');
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

/** Whether a line that only looks back has its name beside it: values that were published one by one, where there are several. */
function isNamed(basis: CatalogueBasis, { figures }: KnownFigures): boolean {
  return basis.kind === 'printed' && figures.length > 1;
}

/** Each definition once, whether a row is of it or only looks back with it. */
function lines(tests: readonly Reached[], { facts }: Evaluated, words: Words): readonly LineRow[] {
  const bases = new Map<string, { readonly basis: CatalogueBasis; readonly entity: string }>();
  const add = (basis: CatalogueBasis, entity: string) => {
    const key = `${JSON.stringify(basis)} ${entity}`;
    if (!bases.has(key)) bases.set(key, { basis, entity });
  };
  for (const { basis, entity } of tests) add(basis, entity);
  const own = bases.size;
  for (const { earlier, entity } of tests) {
    if (earlier.kind === 'figures') for (const basis of earlier.bases) add(basis, entity);
  }
  return [...bases.values()].flatMap(({ basis, entity }, at): LineRow[] => {
    const known = facts.figures(basis, entity);
    if (known === null || known.figures.length === 0) return [];
    const label = sourceText(basis, words);
    return [
      {
        series: known.series,
        label: { en: label, de: label },
        emphasis: at < own ? 'highlighted' : isNamed(basis, known) ? 'default' : 'muted',
        compared: true,
      },
    ];
  });
}
