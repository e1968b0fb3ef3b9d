import type { Text } from '../../domain/text';
import type { DefinitionAnswer } from './answer';

const budgetIncludes: Text = {
  en: 'Einzelplan 14, the budget of the defence ministry.',
  de: 'Einzelplan 14, der Haushalt des Verteidigungsministeriums.',
};

const budgetLeavesOut: Text = {
  en: 'The special fund, and whatever other ministries spend on defence.',
  de: 'Das Sondervermögen und was andere Ressorts für Verteidigung ausgeben.',
};

const fundIncludes: Text = {
  en: 'The special fund for the Bundeswehr alone, mostly large equipment.',
  de: 'Allein das Sondervermögen Bundeswehr, vor allem Großgerät.',
};

const fundLeavesOut: Text = {
  en: 'The ordinary defence budget: this is a part, not an answer to the whole question.',
  de: 'Den laufenden Verteidigungshaushalt: Das ist ein Teil, keine Antwort auf die ganze Frage.',
};

const bothIncludes: Text = {
  en: 'Einzelplan 14 and the special fund, added up by us.',
  de: 'Einzelplan 14 und Sondervermögen, von uns addiert.',
};

const bothLeavesOut: Text = {
  en: 'Defence spending of other ministries; what is planned and then not spent stays in.',
  de: 'Verteidigungsausgaben anderer Ressorts; was geplant und dann nicht ausgegeben wird, bleibt enthalten.',
};

const bundCommon = {
  kind: 'budget',
  edition: 'bund-2026-11',
  currency: 'eur',
  only: 'DEU',
  basis: 'appropriations',
  missing: null,
} as const;

const plan = {
  ...bundCommon,
  includes: budgetIncludes,
  leavesOut: budgetLeavesOut,
  whole: true,
} as const;
const fund = {
  ...bundCommon,
  includes: fundIncludes,
  leavesOut: fundLeavesOut,
  whole: false,
} as const;
const both = {
  ...bundCommon,
  includes: bothIncludes,
  leavesOut: bothLeavesOut,
  whole: true,
} as const;

/** What the layers of the federal budget say; plans and outturns are never added up. */
export const germanBudgetAnswers: readonly DefinitionAnswer[] = [
  {
    ...plan,
    id: 'budget-planned',
    origin: { kind: 'layers', indicators: ['epl14-planned'] },
    stage: 'enacted',
    name: { en: 'Budget, Einzelplan 14, planned', de: 'Haushalt, Einzelplan 14, Soll' },
    short: { en: 'Budget, planned', de: 'Haushalt, Soll' },
    missing: {
      en: 'No budget act of this year was found.',
      de: 'Für dieses Jahr fand sich kein Haushaltsgesetz.',
    },
  },
  {
    ...plan,
    id: 'budget-supplementary',
    origin: { kind: 'layers', indicators: ['epl14-planned-supplementary'] },
    stage: 'enacted',
    name: {
      en: 'Budget, Einzelplan 14, with supplement',
      de: 'Haushalt, Einzelplan 14, mit Nachtrag',
    },
    short: { en: 'Budget, supplement', de: 'Haushalt, Nachtrag' },
  },
  {
    ...plan,
    id: 'budget-outturn',
    origin: { kind: 'layers', indicators: ['epl14-outturn'] },
    basis: 'payments',
    stage: 'spent',
    name: { en: 'Budget, Einzelplan 14, outturn', de: 'Haushalt, Einzelplan 14, Ist' },
    short: { en: 'Budget, outturn', de: 'Haushalt, Ist' },
    missing: {
      en: 'The outturn of this year was not found; those of 2012 to 2023 are there.',
      de: 'Das Ist dieses Jahres fand sich nicht; vorhanden sind 2012 bis 2023.',
    },
  },
  {
    ...plan,
    id: 'budget-draft',
    origin: { kind: 'layers', indicators: ['epl14-draft'] },
    stage: 'draft',
    name: { en: 'Budget, cabinet’s draft', de: 'Haushalt, Regierungsentwurf' },
    short: { en: 'Budget, draft', de: 'Entwurf' },
  },
  {
    ...plan,
    id: 'budget-financial-plan',
    origin: { kind: 'layers', indicators: ['epl14-financial-plan'] },
    stage: 'draft',
    name: { en: 'Budget, financial plan of 2025', de: 'Haushalt, Finanzplan 2025' },
    short: { en: 'Financial plan', de: 'Finanzplan' },
  },
  {
    ...fund,
    id: 'fund-planned',
    origin: { kind: 'layers', indicators: ['special-fund-planned'] },
    stage: 'enacted',
    name: { en: 'Special fund alone, planned', de: 'Nur Sondervermögen, Soll' },
    short: { en: 'Fund alone', de: 'Nur Sonderverm.' },
    missing: {
      en: 'Plans of the special fund are there for 2023 to 2026.',
      de: 'Pläne des Sondervermögens sind für 2023 bis 2026 vorhanden.',
    },
  },
  {
    ...fund,
    id: 'fund-draft',
    origin: { kind: 'layers', indicators: ['special-fund-draft'] },
    stage: 'draft',
    name: { en: 'Special fund alone, draft', de: 'Nur Sondervermögen, Entwurf' },
    short: { en: 'Fund, draft', de: 'Sonderv., Entw.' },
  },
  {
    ...fund,
    id: 'fund-benchmark',
    origin: { kind: 'layers', indicators: ['special-fund-benchmark'] },
    stage: 'draft',
    name: { en: 'Special fund alone, benchmark', de: 'Nur Sondervermögen, Eckwert' },
    short: { en: 'Fund, benchmark', de: 'Sonderv., Eckw.' },
  },
  {
    ...fund,
    id: 'fund-outturn',
    origin: { kind: 'absent', indicator: 'special-fund-outflow-cumulative' },
    basis: 'payments',
    stage: 'spent',
    name: { en: 'Special fund, paid out in the year', de: 'Sondervermögen, Abfluss des Jahres' },
    short: { en: 'Fund, outturn', de: 'Sonderv., Ist' },
    missing: {
      en: 'No yearly outturn was found, only what had been paid out in all by some days.',
      de: 'Ein jährliches Ist fand sich nicht, nur was bis zu einzelnen Tagen insgesamt abgeflossen war.',
    },
  },
  {
    ...both,
    id: 'budget-and-fund',
    origin: { kind: 'layers', indicators: ['epl14-planned', 'special-fund-planned'] },
    stage: 'enacted',
    name: { en: 'Budget and special fund, planned', de: 'Haushalt und Sondervermögen, Soll' },
    short: { en: 'Budget + fund', de: 'Haush. + Sonderv.' },
  },
  {
    ...both,
    id: 'budget-and-fund-draft',
    origin: { kind: 'layers', indicators: ['epl14-draft', 'special-fund-draft'] },
    stage: 'draft',
    name: { en: 'Budget and special fund, draft', de: 'Haushalt und Sondervermögen, Entwurf' },
    short: { en: 'Both, draft', de: 'Beides, Entwurf' },
  },
];
