import type { Indicator } from '../../domain/indicator';

/** Indicators: support for Ukraine by donor and month, in Kiel’s tracker. */
export const ukraineSupportIndicators = [
  {
    id: 'allocations-total',
    name: { en: 'Support for Ukraine, allocations', de: 'Unterstützung der Ukraine, Zuteilungen' },
    definition: {
      en: 'Aid allocated to Ukraine in the month, in billion euros: delivered or specified for delivery.',
      de: 'Der Ukraine im Monat zugeteilte Hilfe in Milliarden Euro: geliefert oder zur Lieferung bestimmt.',
    },
    unit: 'eur-billion',
    frequency: 'monthly',
  },
  {
    id: 'allocations-military',
    name: { en: 'Military allocations', de: 'Militärische Zuteilungen' },
    definition: {
      en: 'Military aid allocated in the month, in billion euros.',
      de: 'Im Monat zugeteilte militärische Hilfe in Milliarden Euro.',
    },
    unit: 'eur-billion',
    frequency: 'monthly',
  },
  {
    id: 'allocations-financial',
    name: { en: 'Financial allocations', de: 'Finanzielle Zuteilungen' },
    definition: {
      en: 'Financial aid allocated in the month, in billion euros.',
      de: 'Im Monat zugeteilte finanzielle Hilfe in Milliarden Euro.',
    },
    unit: 'eur-billion',
    frequency: 'monthly',
  },
  {
    id: 'allocations-humanitarian',
    name: { en: 'Humanitarian allocations', de: 'Humanitäre Zuteilungen' },
    definition: {
      en: 'Humanitarian aid allocated in the month, in billion euros.',
      de: 'Im Monat zugeteilte humanitäre Hilfe in Milliarden Euro.',
    },
    unit: 'eur-billion',
    frequency: 'monthly',
  },
  {
    id: 'commitments',
    name: { en: 'Support for Ukraine, commitments', de: 'Unterstützung der Ukraine, Zusagen' },
    definition: {
      en: 'Aid promised to Ukraine in the month, in billion euros, whether or not it has been specified.',
      de: 'Der Ukraine im Monat zugesagte Hilfe in Milliarden Euro, ob schon näher bestimmt oder nicht.',
    },
    unit: 'eur-billion',
    frequency: 'monthly',
  },
  {
    id: 'donor-gdp-2021',
    name: { en: 'Donor’s GDP of 2021', de: 'BIP des Gebers 2021' },
    definition: {
      en: 'The donor’s gross domestic product of 2021 in billion euros, as the tracker uses it. The EU institutions have none.',
      de: 'Bruttoinlandsprodukt des Gebers 2021 in Milliarden Euro, wie der Tracker es verwendet. Die EU-Institutionen haben keines.',
    },
    unit: 'eur-billion',
    frequency: 'yearly',
  },
] as const satisfies readonly Indicator[];
