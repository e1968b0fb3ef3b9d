import type { CatalogueTest } from '../../catalogue/claim-row';
import { findEntity } from '../../catalogue/entities';
import type { TestFigure } from '../../domain/claim-figures';
import { type Ranked, rankedFigures } from '../../domain/claim-ranked';
import type { Words } from '../../language/words';
import type { Chart } from '../chart';
import type { BarRow } from '../content';
import { describeBars } from '../describe';
import { makeChart } from '../forms/form-rules';
import { axisAmount } from '../model/axis-amount';
import { axisTexts } from '../model/axis-texts';
import type { SeriesBook } from '../series-book';
import {
  capitalised,
  entityName,
  groupText,
  measuredText,
  sourceText,
  windowText,
} from './definition-words';
import type { Evaluated, EvaluatedRow } from './evaluated';
import { gridBarForm } from './grid-bar-form';
import { valueText } from './result-words';
import { rankingTexts } from './said/ranking-texts';

/** More bars than these are not drawn, unless the entity's own is one of them. */
const mostBars = 14;

/** One definition's ranking: the highest, and the entity's own bar in colour. Null where the row ranks nothing. */
export function drawRanking(
  { facts }: Evaluated,
  row: EvaluatedRow,
  chart: string,
  data: SeriesBook,
  words: Words,
): Chart | null {
  const { test, result } = row;
  if (test.kind !== 'ranked' || result.unit === null) return null;
  const { unit } = result;
  const all = rankedFigures(test, facts);
  const shown = all.filter((figure, at) => at < mostBars || isOwn(figure, test));
  const said = rankingTexts[words.language];
  const content = {
    form: 'bar',
    unit,
    year: test.year,
    bars: shown.map((figure) => bar(figure, test, facts.figures(test.basis, figure.entity), words)),
    target: null,
    writeAxis: axisTexts,
    writeEnd: (value: number, ticks: readonly { readonly value: number }[]) =>
      axisAmount(value, unit, ticks, words),
    named: {
      bar: test.among.kind === 'years' ? said.year : said.who,
      value: test.among.kind === 'years' ? measuredText(row, words) : windowText(test, words),
    },
  } as const;
  const left = all.length - shown.length;
  const figureWords = {
    chart,
    title: title(row, test, words),
    subtitle: [
      capitalised(measuredText(row, words)),
      windowText(test, words),
      sourceText(test.basis, words),
    ].join(', '),
    notes: left === 0 ? [] : [said.left(left)],
  };
  return makeChart(gridBarForm(describeBars), content, figureWords, data, words);
}

function isOwn({ entity, year }: TestFigure, test: Ranked<CatalogueTest['basis']>): boolean {
  return entity === test.entity && year === test.year;
}

function title(row: EvaluatedRow, test: Extract<CatalogueTest, { kind: 'ranked' }>, words: Words) {
  const said = rankingTexts[words.language];
  const name = entityName(test.entity, words);
  const place = valueText(row, words);
  if (place === null) return said.unranked(name);
  return test.among.kind === 'years'
    ? said.ofYears(`${test.year}`, place)
    : said.ofGroup(name, place, groupText(test, words) ?? '');
}

function bar(
  figure: TestFigure,
  test: Extract<CatalogueTest, { kind: 'ranked' }>,
  known: ReturnType<Evaluated['facts']['figures']>,
  words: Words,
): BarRow {
  const { entity, year, value, status } = figure;
  const inBoth = (text: string) => ({ en: text, de: text });
  const found = findEntity(entity);
  const own = test.among.kind === 'years' ? inBoth(`${year}`) : inBoth(entityName(entity, words));
  return {
    label: own,
    ...(test.among.kind === 'group' && found?.short !== undefined ? { short: found.short } : {}),
    key: known?.series.key ?? { edition: '', indicator: '', entity },
    ...(known === null ? {} : { series: known.series }),
    observation: { year, value, status },
    emphasis: isOwn(figure, test) ? 'highlighted' : 'default',
  };
}
