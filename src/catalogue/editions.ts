import type { Edition, EditionContents } from '../domain/source';
import type { IndicatorId } from './indicators';
import { type EditionId, editionHeads } from './sources';

type Contents = EditionContents & {
  readonly contents: Partial<Record<IndicatorId, unknown>>;
};

/** What each edition holds, in which price base, and what a reader has to mind. */
const editionContents = {
  'nato-2026-07': {
    contents: {
      'share-of-gdp': 'constant-2021',
      'expenditure-national-current': 'current',
      'expenditure-national-2021': 'constant-2021',
      'expenditure-usd-current': 'current',
      'expenditure-usd-2021': 'constant-2021',
      'real-change': 'constant-2021',
      'per-capita-usd-2021': 'constant-2021',
      'military-personnel': 'none',
      'equipment-share': 'none',
      'personnel-share': 'none',
      'infrastructure-share': 'none',
      'other-share': 'none',
      'gdp-usd-current': 'current',
      'gdp-usd-2021': 'constant-2021',
    },
    notes: [
      {
        en: 'This edition heads its tables “core defence expenditure”, the basis of the 3.5 % commitment; earlier years were restated for some allies.',
        de: 'Diese Ausgabe überschreibt ihre Tabellen „core defence expenditure“, die Grundlage der Zusage von 3,5 %; frühere Jahre wurden für manche Verbündete neu gefasst.',
      },
    ],
  },
  'nato-2025-08': {
    contents: {
      'share-of-gdp': 'constant-2021',
      'real-change': 'constant-2021',
      'per-capita-usd-2021': 'constant-2021',
    },
    notes: [
      {
        en: 'NATO left Germany’s 2025 figures blank in this edition.',
        de: 'Die deutschen Werte für 2025 ließ die NATO in dieser Ausgabe offen.',
      },
    ],
  },
  'nato-2019-06': {
    contents: {
      'share-of-gdp': 'constant-2015',
      'expenditure-usd-current': 'current',
      'expenditure-usd-2015': 'constant-2015',
      'military-personnel': 'none',
      'equipment-share': 'none',
      'personnel-share': 'none',
      'infrastructure-share': 'none',
      'other-share': 'none',
    },
    notes: [
      {
        en: 'Prices of 2015. 2018 and 2019 are estimates.',
        de: 'Preise von 2015. 2018 und 2019 sind Schätzungen.',
      },
    ],
  },
  'nato-hoc-2008': {
    contents: { 'share-of-gdp': 'none' },
    notes: [
      {
        en: 'Printed with one decimal. That NATO’s definition underlies the table is presumed, not stated.',
        de: 'Mit einer Nachkommastelle gedruckt. Dass die NATO-Definition zugrunde liegt, ist angenommen, nicht belegt.',
      },
    ],
  },
  'sipri-2026-04': {
    contents: {
      'military-share-of-gdp': 'none',
      'military-usd-2024': 'constant-2024',
      'military-national-current': 'current',
    },
    notes: [
      {
        en: 'Germany before 1991: West Germany only.',
        de: 'Deutschland vor 1991: nur Westdeutschland.',
      },
    ],
  },
  'kiel-r29': {
    contents: {
      'allocations-total': 'current',
      'allocations-military': 'current',
      'allocations-financial': 'current',
      'allocations-humanitarian': 'current',
      commitments: 'current',
      'donor-gdp-2021': 'current',
    },
    notes: [],
  },
  'bund-2026-11': {
    contents: {
      'epl14-planned': 'current',
      'epl14-planned-supplementary': 'current',
      'epl14-outturn': 'current',
      'epl14-draft': 'current',
      'epl14-financial-plan': 'current',
      'special-fund-planned': 'current',
      'special-fund-benchmark': 'current',
      'special-fund-draft': 'current',
      'special-fund-outflow-cumulative': 'current',
    },
    notes: [
      {
        en: 'Drafts and financial plans are plans; they are never joined to outturns.',
        de: 'Entwürfe und Finanzpläne sind Pläne; sie werden nie mit Ist-Zahlen verbunden.',
      },
    ],
  },
  'wdi-2026-03': {
    contents: {
      'macro-gdp-usd-current': 'current',
      population: 'none',
      'gdp-deflator-change': 'none',
      'consumer-price-change': 'none',
      'ppp-factor': 'current',
    },
    notes: [],
  },
} as const satisfies Readonly<Record<EditionId, Contents>>;

/** Every edition with all there is to say of it; pages that only name editions take the lighter `editionHeads`. */
export const editions: readonly (Edition & { readonly id: EditionId })[] = editionHeads.map(
  (head) => ({
    ...head,
    ...editionContents[head.id],
  }),
);
