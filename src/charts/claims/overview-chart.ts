import type { TestKind } from '../../domain/claim';
import type { TestFacts } from '../../domain/claim-figures';
import { indexSeries } from '../../domain/index-series';
import type { UnitId } from '../../domain/unit';
import type { Words } from '../../language/words';
import type { Chart } from '../chart';
import type { BarContent, BarRow, FigureWords, Level } from '../content';
import { makeChart } from '../forms/form-rules';
import type { BarModel } from '../model';
import type { SeriesBook } from '../series-book';
import { capitalised, definitionText, shortDefinitionText } from './definition-words';
import type { Drawn } from './drawn-row';
import type { Evaluated, EvaluatedRow } from './evaluated';
import { gridBarForm } from './grid-bar-form';
import { overviewTitle, subjectText } from './overview-title';
import { shareDecimals } from './result-words';
import { overviewTexts } from './said/overview-texts';

/** Definitions as bars, the highest first, with a line at what is claimed: factors, shares, or sums over what they are compared with. */
export function drawOverview(
  grid: Evaluated,
  kind: TestKind,
  chart: string,
  data: SeriesBook,
  words: Words,
): Chart | null {
  const drawn = drawnRows(grid, kind);
  const [first] = drawn;
  if (first === undefined) return null;
  const said = overviewTexts[words.language];
  const unit = unitOf(first.row);
  const aside = drawn.filter(({ row }) => row.aside);
  const own = aside.length === drawn.length ? drawn : drawn.filter(({ row }) => !row.aside);
  const content = {
    form: 'bar',
    unit,
    year: first.observation.year,
    bars: [...drawn].sort((a, b) => b.value - a.value).map((one) => bar(one, words)),
    target: null,
    ...levelOf(drawn, words),
    ...asInTheGrid(drawn, unit, words),
    named: { bar: said.definition, value: said.value[first.row.test.kind] },
  } as const;
  const figureWords: FigureWords = {
    title: overviewTitle(drawn, unit, words),
    subtitle: said.subtitle(subjectText(drawn, words), own.length, drawn.length - own.length),
    notes: [said.key],
  };
  return makeChart(
    gridBarForm((model) => summary(model, drawn, words)),
    content,
    { ...figureWords, chart },
    data,
    words,
  );
}

/** The rows of a kind that have a value, in the unit of the first of them. */
function drawnRows({ rows, facts }: Evaluated, kind: TestKind): readonly Drawn[] {
  const all = rows.flatMap((row) => (row.test.kind === kind ? (drawnOf(row, facts) ?? []) : []));
  const [first] = all;
  return all.filter(({ row }) => first !== undefined && unitOf(row) === unitOf(first.row));
}

/** Null where a row has no value, or none that bars can show. */
function drawnOf(row: EvaluatedRow, facts: TestFacts): Drawn | null {
  const { test, result } = row;
  const { value, margin } = result;
  const last = result.figures.at(-1);
  if (value === null || last === undefined) return null;
  const known = facts.figures(test.basis, last.entity);
  if (known === null) return null;
  const at = { year: last.year, status: last.status };
  switch (test.kind) {
    case 'grew-by': {
      const series = indexSeries(known.series, test.from) ?? known.series;
      return { row, value, series, observation: { ...at, value } };
    }
    case 'meets-target':
      return { row, value, series: known.series, observation: { ...at, value } };
    case 'sum-exceeds': {
      const compared = margin === null ? null : value - margin;
      if (compared === null || compared <= 0) return null;
      const ratio = value / compared;
      return { row, value: ratio, series: known.series, observation: { ...at, value: ratio } };
    }
    case 'ranked':
    case 'all-meet':
    case 'first-met-since':
    case 'newly-met':
      return null;
    default:
      return test satisfies never;
  }
}

function unitOf({ test, result }: EvaluatedRow): UnitId {
  return test.kind === 'meets-target' ? (result.unit ?? 'percent-of-gdp') : 'ratio';
}

function bar({ row, series, observation }: Drawn, words: Words): BarRow {
  const inBoth = (text: string) => ({ en: text, de: text });
  return {
    label: inBoth(capitalised(definitionText(row, words))),
    short: inBoth(capitalised(shortDefinitionText(row, words))),
    key: { ...series.key, indicator: row.id },
    series,
    observation,
    emphasis: row.verdict === 'supported' ? 'highlighted' : 'default',
  };
}

/** The line at what is claimed; none where rows ask for different things. */
function levelOf(drawn: readonly Drawn[], words: Words): { readonly level?: Level } {
  const levels = new Set(drawn.map(({ row }) => claimedLevel(row)));
  const [level, ...others] = levels;
  if (level === undefined || others.length > 0) return {};
  const [first] = drawn;
  const said = overviewTexts[words.language];
  const text =
    first?.row.test.kind === 'grew-by'
      ? said.claimed(words.format.factor(level, Number.isInteger(level) ? 0 : 2))
      : first?.row.test.kind === 'meets-target'
        ? words.format.percent(level, Number.isInteger(level) ? 0 : 1)
        : said.asMuch;
  return { level: { value: level, label: { en: text, de: text } } };
}

/** Shares are written behind their bars as the grid writes them. */
function asInTheGrid(
  drawn: readonly Drawn[],
  unit: UnitId,
  { format }: Words,
): Pick<BarContent, 'writeEnd'> {
  if (unit !== 'percent-of-gdp') return {};
  const decimals = new Map(
    drawn.flatMap(({ row, value }) => {
      const figure = row.result.figures.at(-1);
      return figure === undefined ? [] : [[value, shareDecimals(figure, row)] as const];
    }),
  );
  return { writeEnd: (value) => format.number(value, decimals.get(value) ?? 2) };
}

/** What a row's value is held against, in the unit of the chart. */
function claimedLevel({ test }: EvaluatedRow): number {
  if (test.kind === 'grew-by') return test.factor;
  return test.kind === 'meets-target' ? test.target : 1;
}

/** What a reader without the picture has to know: each definition with its value and verdict. */
function summary(
  { bars }: Pick<BarModel, 'bars'>,
  drawn: readonly Drawn[],
  { language }: Words,
): string {
  const said = overviewTexts[language];
  return bars
    .map(({ name, text, key }) => {
      const verdict = drawn.find(({ row }) => row.id === key.indicator)?.row.verdict;
      return verdict === undefined ? `${name}: ${text}.` : said.told(name, text, verdict);
    })
    .join(' ');
}
