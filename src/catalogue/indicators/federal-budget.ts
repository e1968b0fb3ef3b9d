import type { Indicator } from '../../domain/indicator';

/** Indicators: layers of the German federal budget; plans are never joined to outturns. */
export const federalBudgetIndicators = [
  {
    id: 'epl14-planned',
    name: { en: 'Defence budget (Einzelplan 14), planned', de: 'Einzelplan 14, Soll' },
    definition: {
      en: 'Einzelplan 14 of the German federal budget as enacted.',
      de: 'Einzelplan 14 des Bundeshaushalts nach Haushaltsgesetz.',
    },
    unit: 'eur-billion',
    frequency: 'yearly',
  },
  {
    id: 'epl14-planned-supplementary',
    name: {
      en: 'Defence budget, planned with supplementary budget',
      de: 'Einzelplan 14, Soll mit Nachtrag',
    },
    definition: {
      en: 'Einzelplan 14 as enacted with the supplementary budget of the year.',
      de: 'Einzelplan 14 nach Haushaltsgesetz mit dem Nachtragshaushalt des Jahres.',
    },
    unit: 'eur-billion',
    frequency: 'yearly',
  },
  {
    id: 'epl14-outturn',
    name: { en: 'Defence budget (Einzelplan 14), outturn', de: 'Einzelplan 14, Ist' },
    definition: {
      en: 'What was spent under Einzelplan 14, without internal offsets (group 98).',
      de: 'Ausgaben aus Einzelplan 14, ohne haushaltstechnische Verrechnungen (Gruppe 98).',
    },
    unit: 'eur-billion',
    frequency: 'yearly',
  },
  {
    id: 'epl14-draft',
    name: { en: 'Defence budget, government draft', de: 'Einzelplan 14, Regierungsentwurf' },
    definition: {
      en: 'Einzelplan 14 in the cabinet’s draft. A plan, never joined to outturns.',
      de: 'Einzelplan 14 im Entwurf der Bundesregierung. Ein Plan, nie mit Ist-Zahlen verbunden.',
    },
    unit: 'eur-billion',
    frequency: 'yearly',
  },
  {
    id: 'epl14-financial-plan',
    name: { en: 'Defence budget, financial plan of 2025', de: 'Einzelplan 14, Finanzplan 2025' },
    definition: {
      en: 'Einzelplan 14 in the financial plan of 2025. A plan, never joined to outturns.',
      de: 'Einzelplan 14 im Finanzplan 2025. Ein Plan, nie mit Ist-Zahlen verbunden.',
    },
    unit: 'eur-billion',
    frequency: 'yearly',
  },
  {
    id: 'special-fund-planned',
    name: { en: 'Special fund, planned', de: 'Sondervermögen Bundeswehr, Soll' },
    definition: {
      en: 'Planned spending of the year from the special fund for the Bundeswehr.',
      de: 'Für das Jahr geplante Ausgaben aus dem Sondervermögen Bundeswehr.',
    },
    unit: 'eur-billion',
    frequency: 'yearly',
  },
  {
    id: 'special-fund-benchmark',
    name: { en: 'Special fund, benchmark of 2025', de: 'Sondervermögen Bundeswehr, Eckwert 2025' },
    definition: {
      en: 'Spending from the special fund in the benchmarks of June 2025. A plan.',
      de: 'Ausgaben aus dem Sondervermögen nach den Eckwerten vom Juni 2025. Ein Plan.',
    },
    unit: 'eur-billion',
    frequency: 'yearly',
  },
  {
    id: 'special-fund-draft',
    name: {
      en: 'Special fund, government draft',
      de: 'Sondervermögen Bundeswehr, Regierungsentwurf',
    },
    definition: {
      en: 'Spending from the special fund in the cabinet’s draft. A plan.',
      de: 'Ausgaben aus dem Sondervermögen im Entwurf der Bundesregierung. Ein Plan.',
    },
    unit: 'eur-billion',
    frequency: 'yearly',
  },
  {
    id: 'special-fund-outflow-cumulative',
    name: {
      en: 'Special fund, paid out so far',
      de: 'Sondervermögen Bundeswehr, bisher abgeflossen',
    },
    definition: {
      en: 'What the special fund had paid out in all by a day of the year; the day stands with the figure.',
      de: 'Was aus dem Sondervermögen bis zu einem Tag des Jahres insgesamt abgeflossen war; der Tag steht bei der Zahl.',
    },
    unit: 'eur-billion',
    frequency: 'yearly',
  },
] as const satisfies readonly Indicator[];
