import type { Indicator } from '../../domain/indicator';

/** Indicators: NATO’s tables of personnel and of what defence expenditure is spent on. */
export const natoCategoriesIndicators = [
  {
    id: 'military-personnel',
    name: { en: 'Military personnel', de: 'Militärpersonal' },
    definition: {
      en: 'Active military personnel, in thousands.',
      de: 'Aktives Militärpersonal, in Tausend.',
    },
    unit: 'thousand-persons',
    frequency: 'yearly',
  },
  {
    id: 'equipment-share',
    name: { en: 'Equipment share', de: 'Anteil der Ausrüstung' },
    definition: {
      en: 'Major equipment and its research and development, as a percentage of defence expenditure.',
      de: 'Großgerät samt Forschung und Entwicklung, in Prozent der Verteidigungsausgaben.',
    },
    unit: 'percent',
    frequency: 'yearly',
    partOf: 'expenditure-categories',
  },
  {
    id: 'personnel-share',
    name: { en: 'Personnel share', de: 'Anteil des Personals' },
    definition: {
      en: 'Military and civilian personnel with pensions, as a percentage of defence expenditure.',
      de: 'Militärisches und ziviles Personal mit Pensionen, in Prozent der Verteidigungsausgaben.',
    },
    unit: 'percent',
    frequency: 'yearly',
    partOf: 'expenditure-categories',
  },
  {
    id: 'infrastructure-share',
    name: { en: 'Infrastructure share', de: 'Anteil der Infrastruktur' },
    definition: {
      en: 'Infrastructure, with NATO common infrastructure, as a percentage of defence expenditure.',
      de: 'Infrastruktur, mit gemeinsamer NATO-Infrastruktur, in Prozent der Verteidigungsausgaben.',
    },
    unit: 'percent',
    frequency: 'yearly',
    partOf: 'expenditure-categories',
  },
  {
    id: 'other-share',
    name: { en: 'Share of other expenditure', de: 'Anteil sonstiger Ausgaben' },
    definition: {
      en: 'Operations, maintenance, other research and whatever the three other categories leave, as a percentage of defence expenditure.',
      de: 'Betrieb, Instandhaltung, sonstige Forschung und alles, was die drei anderen Gruppen nicht umfassen, in Prozent der Verteidigungsausgaben.',
    },
    unit: 'percent',
    frequency: 'yearly',
    partOf: 'expenditure-categories',
  },
] as const satisfies readonly Indicator[];
