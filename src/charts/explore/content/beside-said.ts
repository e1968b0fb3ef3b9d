import { observationAt } from '../../../domain/series';
import { isEstimate } from '../../../domain/status';
import type { Language } from '../../../domain/text';
import { priceBaseYear, type UnitId } from '../../../domain/unit';
import type { Words } from '../../../language/words';
import type { FigureWords } from '../../content';
import type { ModelDifference } from '../../model';
import { yearsText } from '../explore-words';
import type { Resolved } from '../resolved';
import { type Beside, type BesideLine, type Difference, isOneBase } from './beside-lines';
import { titleName } from './title-name';

/** The words around two editions of one entity: the title tells their difference in the newest year both have. */
export function besideWords(
  beside: Beside,
  years: readonly [number, number],
  resolved: Resolved,
  words: Words,
): FigureWords {
  const { entity, lines, difference } = beside;
  const said = sentences[words.language];
  const name = titleName(entity, words);
  return {
    title:
      difference === null
        ? neutralTitle(name, lines, words)
        : differenceTitle(name, difference, beside, words),
    subtitle: [
      words.say(entity.name),
      unitText(lines, words),
      yearsText(
        years,
        lines.map(({ series }) => series),
        words,
      ),
    ].join(', '),
    notes: [
      ...(beside.without.length === 0
        ? []
        : [said.without(words.format.list(beside.without.map(words.say)))]),
      ...(difference === null ? apart(lines, words) : [formula(difference, beside, words)]),
      ...(beside.definitions ? [said.definitions] : []),
      ...(resolved.entities.length > 1 ? [said.only(words.say(entity.name))] : []),
    ],
  };
}

/** What stands beside the two lines; null where no difference is told. */
export function differenceText({ difference }: Beside, words: Words): ModelDifference | null {
  if (difference === null) return null;
  const { year } = difference;
  const said = sentences[words.language];
  return {
    year,
    text: said.apart(sizeText(difference, words, true), year),
    short: `${year}: ${sizeText(difference, words, false)}`,
  };
}

/** Where nothing can be set against each other: whose figures are shown, and that their prices differ. */
function neutralTitle(name: string, lines: readonly BesideLine[], words: Words): string {
  const said = sentences[words.language];
  const of = words.format.list(lines.map((line) => words.say(line.of)));
  return apart(lines, words).length === 0 ? `${name}: ${of}` : said.prices(name, of);
}

function differenceTitle(
  name: string,
  difference: Difference,
  { definitions }: Beside,
  words: Words,
): string {
  const said = sentences[words.language];
  const { year, size } = difference;
  const of = words.say(difference.of.line.of);
  const to = words.say(difference.to.line.of);
  const amount = sizeText(difference, words, false);
  if (isNothing(difference, words)) return said.level(name, year, of, to);
  return definitions
    ? said.counts(name, year, ...marked(difference, words), amount)
    : said.restated(name, year, amount, size > 0, of);
}

/** Whose figures are compared, the one that counts more first; an estimate is called one. */
function marked({ year, of, to }: Difference, { language, say }: Words): [string, string] {
  const isEstimated = ({ line }: Difference['of']) => {
    const status = observationAt(line.series, year)?.status;
    return status !== undefined && isEstimate(status);
  };
  const { one, both } = estimateWords[language];
  const [more, less] = [say(of.line.of), say(to.line.of)];
  if (isEstimated(of) && isEstimated(to)) return [more, `${less} (${both})`];
  return [isEstimated(of) ? `${more} (${one})` : more, isEstimated(to) ? `${less} (${one})` : less];
}

const estimateWords = {
  en: { one: 'estimate', both: 'estimates' },
  de: { one: 'Schätzung', both: 'Schätzungen' },
} as const satisfies Readonly<Record<Language, unknown>>;

/** Two decimals for points, one for per cent: as the values themselves are written. */
function sizeText({ kind, size }: Difference, { format, language }: Words, full: boolean): string {
  const amount = Math.abs(size);
  if (kind === 'per-cent') return format.percent(amount, 1);
  const unit = full ? pointWords[language].full : pointWords[language].brief;
  return `${format.number(amount, 2)}\u00a0${unit}`;
}

const pointWords: Readonly<Record<Language, { readonly full: string; readonly brief: string }>> = {
  en: { full: 'percentage points', brief: 'points' },
  de: { full: 'Prozentpunkte', brief: 'Punkte' },
};

function isNothing({ kind, size }: Difference, { format }: Words): boolean {
  const decimals = kind === 'points' ? 2 : 1;
  return format.number(Math.abs(size), decimals) === format.number(0, decimals);
}

/** What was subtracted from or divided by what. */
function formula(difference: Difference, { entity }: Beside, words: Words): string {
  const { year, kind } = difference;
  const [of, to] = [difference.of, difference.to].map(
    ({ line, value }) =>
      `${preciseText(value, line.series.unit, entity.currency, words)} (${words.say(line.of)})`,
  );
  const calculation = kind === 'points' ? `${of} − ${to}` : `${of} ÷ ${to} − 1`;
  return sentences[words.language].formula(year, calculation, signedSize(difference, words));
}

/** A value as a calculation needs it: money in whole millions, not rounded to billions. */
function preciseText(
  value: number,
  unit: UnitId,
  currency: string | undefined,
  { format }: Words,
): string {
  switch (unit) {
    case 'national-million':
    case 'usd-million':
    case 'eur-million':
    case 'international-million':
      return format.number(value, 0);
    default:
      return format.value(value, unit, currency);
  }
}

function signedSize(difference: Difference, words: Words): string {
  const sign = difference.size < 0 && !isNothing(difference, words) ? '−' : '';
  return `${sign}${sizeText(difference, words, true)}`;
}

/** Why there is no difference: two price bases. */
function apart([first, second]: readonly BesideLine[], words: Words): readonly string[] {
  if (first === undefined || second === undefined) return [];
  if (isOneBase(first.series, second.series)) return [];
  const [one = '', other = ''] = [first, second].map(({ series }) => {
    const year = priceBaseYear(series.priceBase);
    const { current, constant } = sentences[words.language];
    return year === null ? current : constant(year);
  });
  return [sentences[words.language].twoBases(one, other)];
}

/** What both lines are in; of two units each with whose it is. */
function unitText(lines: readonly BesideLine[], { say }: Words): string {
  const units = lines.map(({ measure }) => say(measure.short));
  if (new Set(units).size < 2) return units[0] ?? '';
  return lines.map(({ measure, of }) => `${say(measure.short)} (${say(of)})`).join('; ');
}

interface Sentences {
  readonly prices: (name: string, of: string) => string;
  readonly counts: (name: string, year: number, more: string, less: string, by: string) => string;
  readonly restated: (name: string, year: number, by: string, more: boolean, of: string) => string;
  readonly level: (name: string, year: number, first: string, second: string) => string;
  readonly apart: (by: string, year: number) => string;
  readonly formula: (year: number, calculation: string, result: string) => string;
  readonly current: string;
  readonly constant: (year: number) => string;
  readonly twoBases: (first: string, second: string) => string;
  readonly definitions: string;
  readonly only: (name: string) => string;
  readonly without: (names: string) => string;
}

const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    prices: (name, of) => `${name}: ${of} in different prices`,
    counts: (name, year, more, less, by) =>
      `${name} ${year}: ${more} counts ${by} more than ${less}`,
    restated: (name, year, by, more, of) =>
      `${name} ${year}: ${by} ${more ? 'more' : 'less'} in edition ${of}`,
    level: (name, year, first, second) => `${name} ${year}: ${first} and ${second} level`,
    apart: (by, year) => `${year}: ${by} apart`,
    formula: (year, calculation, result) => `Difference in ${year}: ${calculation} = ${result}.`,
    current: 'current prices',
    constant: (year) => `${year} prices`,
    twoBases: (first, second) =>
      `Amounts in ${first} and in ${second} cannot be subtracted from each other: no difference is shown.`,
    definitions:
      'NATO’s defence expenditure and SIPRI’s military expenditure follow two definitions and two sets of sources.',
    only: (name) => `Two editions are set side by side for one entity only: ${name}.`,
    without: (names) => `No figures in these years: ${names}.`,
  },
  de: {
    prices: (name, of) => `${name}: ${of} in verschiedenen Preisen`,
    counts: (name, year, more, less, by) => `${name} ${year}: ${more} zählt ${by} mehr als ${less}`,
    restated: (name, year, by, more, of) =>
      `${name} ${year}: ${by} ${more ? 'mehr' : 'weniger'} in der Ausgabe ${of}`,
    level: (name, year, first, second) => `${name} ${year}: ${first} und ${second} gleichauf`,
    apart: (by, year) => `${year}: ${by} Abstand`,
    formula: (year, calculation, result) => `Differenz ${year}: ${calculation} = ${result}.`,
    current: 'jeweilige Preise',
    constant: (year) => `Preise von ${year}`,
    twoBases: (first, second) =>
      `Beträge in verschiedenen Preisen (${first}; ${second}) lassen sich nicht voneinander abziehen: Es ist keine Differenz gezeigt.`,
    definitions:
      'NATO-Verteidigungsausgaben und SIPRI-Militärausgaben folgen zwei Definitionen und zweierlei Quellen.',
    only: (name) => `Zwei Ausgaben nebeneinander gibt es nur für ein Land: ${name}.`,
    without: (names) => `Keine Zahlen in diesen Jahren: ${names}.`,
  },
};
