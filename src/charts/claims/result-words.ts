import type { CatalogueTest } from '../../catalogue/claim-row';
import { findEntity } from '../../catalogue/entities';
import type { TestFigure } from '../../domain/claim-figures';
import type { TestResult } from '../../domain/claim-result';
import { isEstimate } from '../../domain/status';
import type { Words } from '../../language/words';
import { resultTexts } from './said/result-texts';

/** A result that is written: the row it is of. */
export interface Resulted {
  readonly test: CatalogueTest;
  readonly result: TestResult;
}

/** The currency code of the figures in national currency; empty where that plays no part. */
export function currencyCode(test: CatalogueTest): string {
  const id = 'entity' in test ? test.entity : test.members[0];
  return (id === undefined ? null : findEntity(id)?.currency) ?? '';
}

/** What came out: `×2.15`, `2.0002 %`, `1st of 32`, `32 years`; null where nothing did. */
export function valueText({ test, result }: Resulted, words: Words): string | null {
  const { value, unit, of } = result;
  const said = resultTexts[words.language];
  if (test.kind === 'newly-met') return bothYears({ test, result }, words);
  if (value === null || unit === null) {
    const [figure] = result.figures;
    return figure === undefined || unit === null
      ? null
      : figureValue(figure, { test, result }, words);
  }
  switch (test.kind) {
    case 'grew-by':
      return words.format.factor(value, isClose(result.margin, 0.005) ? 3 : 2);
    case 'first-met-since':
      return said.years(value);
    case 'ranked':
      return said.rank(value, of ?? value);
    case 'all-meet':
      return said.count(countRange(value, result), of ?? value);
    case 'meets-target':
    case 'sum-exceeds': {
      const [figure] = result.figures;
      return test.kind === 'meets-target' && figure !== undefined
        ? figureValue(figure, { test, result }, words)
        : words.format.value(value, unit, currencyCode(test));
    }
    default:
      return test satisfies never;
  }
}

/** The figures of the two years: `2.0002 % → 2.22 %`; null without any. */
function bothYears(row: Resulted, words: Words): string | null {
  const both = row.result.figures.map((one) => figureValue(one, row, words));
  return both.length === 0 ? null : both.join(' → ');
}

/** A count, as a range where only rounding decides for some: `27–28`. */
function countRange(count: number, { caveats }: TestResult): string {
  const open = caveats.find(({ kind }) => kind === 'open');
  return open?.kind === 'open' ? `${count}–${count + open.entities.length}` : `${count}`;
}

/** Whether a result rests on an estimate or a plan. */
export function isEstimated({ result }: Pick<Resulted, 'result'>): boolean {
  return result.figures.some(({ status }) => isEstimate(status));
}

/** How far from the edge, with its sign: `+0.15`, `+0.0002 points, EUR 10 million`; null where that cannot be said. */
export function marginText({ test, result }: Resulted, words: Words): string | null {
  const { margin, money, unit, value } = result;
  const said = resultTexts[words.language];
  const { format } = words;
  if (margin === null || unit === null) return null;
  switch (test.kind) {
    case 'grew-by':
      return signed(margin, format.number(Math.abs(margin), isClose(margin, 0.005) ? 3 : 2));
    case 'first-met-since':
      return value === null
        ? pointsOrValue(margin, test, result, words)
        : signed(margin, said.years(Math.abs(margin)));
    case 'meets-target': {
      const points = pointsOrValue(margin, test, result, words);
      return money === null
        ? points
        : `${points}, ${signed(money, format.money(Math.abs(money), currencyCode(test)))}`;
    }
    case 'newly-met':
    case 'ranked':
    case 'sum-exceeds':
    case 'all-meet':
      return pointsOrValue(margin, test, result, words);
    default:
      return test satisfies never;
  }
}

function pointsOrValue(
  margin: number,
  test: CatalogueTest,
  { unit, figures }: TestResult,
  { format, language }: Words,
): string {
  if (unit === null) return '';
  const size = Math.abs(margin);
  const [figure] = figures;
  const printed = figure === undefined ? null : printedDecimals(figure);
  const decimals =
    printed ??
    (margin !== 0 && isClose(margin, 0.0001) ? 6 : margin !== 0 && isClose(margin, 0.01) ? 4 : 2);
  return unit === 'percent-of-gdp' || unit === 'percent' || unit === 'percent-change'
    ? signed(margin, resultTexts[language].points(format.number(size, decimals)))
    : signed(margin, format.value(size, unit, currencyCode(test)));
}

/** More figures than these are counted, not listed. */
const mostFigures = 5;

/** The figures used, each with its year or its entity: `2017: EUR 40.3 bn`. */
export function figureTexts(row: Resulted, words: Words): readonly string[] {
  const { test, result } = row;
  const isWindow = test.kind === 'sum-exceeds' && test.from < test.to;
  const byEntity =
    test.kind === 'sum-exceeds' ||
    test.kind === 'all-meet' ||
    (test.kind === 'ranked' && test.among.kind === 'group');
  const { estimate } = resultTexts[words.language];
  const before = statedTexts(row, words);
  const used = result.figures.map((figure) => {
    const entity = findEntity(figure.entity);
    const name = entity === null ? figure.entity : words.say(entity.name);
    const mark = isEstimate(figure.status) ? ` ${estimate}` : '';
    const told = isWindow ? `${name} ${figure.year}` : byEntity ? name : figure.year;
    return `${told}: ${figureValue(figure, row, words)}${mark}`;
  });
  const left = used.length - mostFigures;
  return left > 1
    ? [...before, ...used.slice(0, mostFigures), resultTexts[words.language].more(left)]
    : [...before, ...used];
}

/** The year the level was last met before, where that is stated and nothing else is known. */
function statedTexts({ test, result }: Resulted, { language }: Words): readonly string[] {
  if (test.kind !== 'first-met-since' || test.earlier.kind !== 'stated') return [];
  const { year, reference } = test.earlier;
  const { stated, assumed } = resultTexts[language];
  const isUsed = result.why.kind === 'last-met' && result.figures.every((one) => one.year !== year);
  return isUsed ? [`${year}: ${reference === null ? assumed : stated}`] : [];
}

/** A figure as precise as it has to be for what is tested. */
function figureValue(figure: TestFigure, { test, result }: Resulted, words: Words): string {
  const { unit } = result;
  if (unit === null) return '';
  const { format } = words;
  if (unit !== 'percent-of-gdp') return format.value(figure.value, unit, currencyCode(test));
  return format.percent(figure.value, shareDecimals(figure, { test, result }));
}

/** With how many decimals a share is told: no more than it was published with, and as many as it takes for what is tested. */
export function shareDecimals(figure: TestFigure, row: Resulted): number {
  return printedDecimals(figure) ?? (isPrecise(figure, row) ? 4 : 2);
}

/** Whether a share has to be told with four decimals: beside the level it is held against, or where a factor is formed of it. */
function isPrecise({ value }: TestFigure, { test, result }: Resulted): boolean {
  switch (test.kind) {
    case 'grew-by':
      // A factor is that of unrounded shares: those of two decimals would give another.
      return true;
    case 'newly-met':
      return isClose(value - test.level, 0.01);
    case 'meets-target':
    case 'first-met-since':
      return isClose(result.margin, 0.01);
    case 'ranked':
    case 'sum-exceeds':
    case 'all-meet':
      return false;
    default:
      return test satisfies never;
  }
}

/** The decimals a value was published with, where those are few; null otherwise. */
function printedDecimals({ lowest, highest }: TestFigure): number | null {
  const width = highest - lowest;
  return width < 0.005 ? null : Math.max(0, Math.round(-Math.log10(width)));
}

function isClose(margin: number | null, to: number): boolean {
  return margin !== null && Math.abs(margin) < to;
}

function signed(value: number, text: string): string {
  return `${value < 0 ? '−' : '+'}${text}`;
}
