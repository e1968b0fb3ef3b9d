import type { AnswerStage } from '../../catalogue/definitions/answer';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import type { GivenAnswer } from './answers';
import type { DefinitionsState } from './state';

/** The range of some answers, in whole billions where they are that large: `EUR 62 bn to 107 bn`. */
export function rangeText(
  answers: readonly Pick<GivenAnswer, 'value'>[],
  currency: DefinitionsState['currency'],
  { format, language }: Words,
): string {
  const code = currency === 'eur' ? 'EUR' : 'USD';
  const millions = answers.map(({ value }) => (currency === 'eur' ? value * 1000 : value));
  const [lowest, highest] = [Math.min(...millions), Math.max(...millions)];
  if (lowest < 9500)
    return definitionsWords[language].span(format.money(lowest, code), format.money(highest, code));
  const whole = (million: number) => format.number(million / 1000, 0);
  return language === 'en'
    ? `${code}\u00a0${whole(lowest)}\u00a0bn to ${whole(highest)}\u00a0bn`
    : `${whole(lowest)} bis ${whole(highest)}\u00a0${format.moneyUnit(code, true)}`;
}

interface DefinitionsWords {
  readonly title: (name: string, year: number, range: string) => string;
  readonly oneAnswer: (name: string, year: number) => string;
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
    title: (name, year, range) => `${name} ${year}: from ${range}`,
    oneAnswer: (name, year) => `${name} ${year}: one answer only`,
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
    title: (name, year, range) => `${name} ${year}: von ${range}`,
    oneAnswer: (name, year) => `${name} ${year}: nur eine Antwort`,
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
