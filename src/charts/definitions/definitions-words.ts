import type { AnswerStage } from '../../catalogue/definitions/answer';
import type { Language } from '../../domain/text';
import type { Format } from '../../language/format';
import type { Words } from '../../language/words';
import type { GivenAnswer } from './answers';
import type { DefinitionsState } from './state';

/** The range of some answers in EUR bn, in whole billions where they are that large: `EUR 62 bn to 107 bn`. */
export function rangeText(
  answers: readonly Pick<GivenAnswer, 'value'>[],
  { format, language }: Words,
): string {
  const code = 'EUR';
  const values = answers.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const said = definitionsWords[language];
  if (lowest < 9.5) {
    return said.span(format.money(lowest * 1000, code), format.money(highest * 1000, code));
  }
  return said.range(format.number(lowest, 0), format.number(highest, 0), code, format);
}

/** An amount with the decimal its source has, however large: `EUR 106.9 bn`; a round one is called that, without decimals. */
export function writeAmount(
  { value, series, approximate }: Pick<GivenAnswer, 'value' | 'series' | 'approximate'>,
  words: Words,
): string {
  const { format } = words;
  const euros = series.unit === 'eur-billion';
  const billions = euros ? value : value / 1000;
  const code = euros ? 'EUR' : 'USD';
  if (billions < 1) return format.money(billions * 1000, code);
  const said = definitionsWords[words.language];
  const text = said.amount(format.number(billions, approximate ? 0 : 1), code, format);
  return approximate ? `${said.about} ${text}` : text;
}

interface DefinitionsWords {
  readonly range: (lowest: string, highest: string, code: string, format: Format) => string;
  readonly severalBases: (name: string, year: number, count: number) => string;
  readonly amount: (billions: string, code: string, format: Format) => string;
  readonly title: (name: string, year: number, range: string) => string;
  readonly oneAnswer: (name: string, year: number) => string;
  readonly noForces: (name: string, year: number) => string;
  /** Of a zero that a source gives for an ally without armed forces. */
  readonly recordedZero: (source: string) => string;
  readonly span: (lowest: string, highest: string) => string;
  readonly subtitle: (name: string, year: number, currency: DefinitionsState['currency']) => string;
  readonly mark: (stage: AnswerStage) => string;
  readonly about: string;
  readonly hollow: string;
  readonly part: string;
  readonly singles: (list: string) => string;
  readonly missing: (names: string) => string;
  readonly never: string;
  readonly bases: string;
  readonly summary: (answers: readonly string[]) => string;
}

const marks: Readonly<Record<Language, Readonly<Record<AnswerStage, string>>>> = {
  en: { reported: 'estimate', enacted: 'plan', draft: 'plan', planned: 'plan', spent: 'estimate' },
  de: {
    reported: 'Schätzung',
    enacted: 'Plan',
    draft: 'Plan',
    planned: 'Plan',
    spent: 'Schätzung',
  },
};

/** The words around the answers of a year. */
export const definitionsWords: Readonly<Record<Language, DefinitionsWords>> = {
  en: {
    amount: (billions, code) => `${code}\u00a0${billions}\u00a0bn`,
    range: (lowest, highest, code) => `${code}\u00a0${lowest}\u00a0bn to ${highest}\u00a0bn`,
    severalBases: (name, year, count) =>
      `${name} ${year}: ${count} answers, each in its own prices`,
    title: (name, year, range) => `${name} ${year}: from ${range}`,
    oneAnswer: (name, year) => `${name} ${year}: one answer only`,
    noForces: (name, year) => `${name} ${year}: no armed forces, nothing to count`,
    recordedZero: (source) =>
      `The zero is the source’s own figure (${source}). NATO’s tables have no row: not applicable, not zero.`,
    span: (lowest, highest) => `${lowest} to ${highest}`,
    subtitle: (name, year, currency) =>
      currency === 'eur'
        ? `What ${name} spent on defence in ${year}, by definition, EUR bn, current prices`
        : `What ${name} spent on defence in ${year}, by definition, USD, price base as named`,
    mark: (stage) => marks.en[stage],
    about: 'about',
    hollow: 'Hollow bars are estimates or plans.',
    part: 'The special fund alone is a part, no answer to the whole question: it does not count for the range.',
    singles: (list) => `Single values as published: ${list}.`,
    missing: (names) => `Without a figure for this year: ${names}.`,
    never: 'Answers by different definitions are never joined to one line and never added up.',
    bases:
      'Amounts in prices of different years are not compared with each other; answers are never added up.',
    summary: (answers) => `Ranked: ${answers.join('; ')}.`,
  },
  de: {
    range: (lowest, highest, code, format) =>
      `${lowest} bis ${highest}\u00a0${format.moneyUnit(code, true)}`,
    severalBases: (name, year, count) =>
      `${name} ${year}: ${count} Antworten, jede in eigenen Preisen`,
    amount: (billions, code, format) => `${billions}\u00a0${format.moneyUnit(code, true)}`,
    title: (name, year, range) => `${name} ${year}: von ${range}`,
    oneAnswer: (name, year) => `${name} ${year}: nur eine Antwort`,
    noForces: (name, year) => `${name} ${year}: keine Streitkräfte, nichts zu zählen`,
    recordedZero: (source) =>
      `Die Null ist die Angabe der Quelle selbst (${source}). Die Tabellen der NATO haben keine Zeile: entfällt, nicht null.`,
    span: (lowest, highest) => `${lowest} bis ${highest}`,
    subtitle: (name, year, currency) =>
      currency === 'eur'
        ? `Verteidigungsausgaben ${year}, ${name}, nach Definition, Mrd. Euro, jeweilige Preise`
        : `Verteidigungsausgaben ${year}, ${name}, nach Definition, US-Dollar, Preisbasis wie genannt`,
    mark: (stage) => marks.de[stage],
    about: 'rund',
    hollow: 'Hohle Balken sind Schätzungen oder Pläne.',
    part: 'Das Sondervermögen allein ist ein Teil, keine Antwort auf die ganze Frage: Für die Spanne zählt es nicht.',
    singles: (list) => `Einzelwerte wie veröffentlicht: ${list}.`,
    missing: (names) => `Ohne Zahl für dieses Jahr: ${names}.`,
    never:
      'Antworten nach verschiedenen Definitionen werden nie zu einer Linie verbunden und nie addiert.',
    bases:
      'Beträge in Preisen verschiedener Jahre werden nicht miteinander verglichen; Antworten werden nie addiert.',
    summary: (answers) => `Der Größe nach: ${answers.join('; ')}.`,
  },
};
