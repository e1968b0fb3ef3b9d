import { allies } from '../allies';
import type { ClaimRow } from '../claim-row';

const europe = allies.map(({ id }) => id).filter((id) => id !== 'USA' && id !== 'CAN');
const amongAllies = {
  kind: 'group',
  group: 'european-allies',
  members: europe,
  sinceAccession: true,
} as const;
const withRussia = {
  kind: 'group',
  group: 'european-allies-and-russia',
  members: [...europe, 'RUS'],
  sinceAccession: false,
} as const;
const first = { kind: 'ranked', entity: 'DEU', year: 2024, rank: 1 } as const;
const nato = { kind: 'measure', edition: 'nato-2026-07' } as const;
const sipri = { kind: 'measure', edition: 'sipri-2026-04' } as const;

export const claim: ClaimRow = {
  id: 'europes-biggest-spender',
  order: 9,
  sentence: {
    en: 'Germany spends more on defence than any other country in Europe.',
    de: 'Deutschland gibt für Verteidigung mehr aus als jedes andere Land Europas.',
  },
  short: { en: 'Europe’s biggest spender', de: 'Europas größter Geldgeber' },
  who: { en: 'Said in many reports', de: 'In vielen Berichten zu lesen' },
  when: null,
  where: null,
  references: ['sipri-milex', 'nato-def-exp-2026'],
  remark: {
    en: 'Amounts in dollars favour large economies and rest on exchange rates; a share of GDP ranks quite differently. SIPRI also has Russia, which is in no table of NATO.',
    de: 'Beträge in Dollar begünstigen große Volkswirtschaften und hängen an Wechselkursen; nach dem Anteil am BIP ist die Reihenfolge eine ganz andere. SIPRI hat auch Russland, das in keiner Tabelle der NATO steht.',
  },
  check: {
    kind: 'tests',
    rows: [
      {
        id: 'nato-dollars',
        test: {
          ...first,
          among: amongAllies,
          basis: { ...nato, measure: 'expenditure-usd-current' },
        },
      },
      {
        id: 'nato-real',
        test: { ...first, among: amongAllies, basis: { ...nato, measure: 'expenditure-usd-2021' } },
      },
      {
        id: 'sipri-real',
        test: { ...first, among: amongAllies, basis: { ...sipri, measure: 'military-usd-2024' } },
      },
      {
        id: 'nato-share',
        test: { ...first, among: amongAllies, basis: { ...nato, measure: 'share-of-gdp' } },
      },
      {
        id: 'sipri-with-russia',
        aside: true,
        test: { ...first, among: withRussia, basis: { ...sipri, measure: 'military-usd-2024' } },
      },
    ],
  },
};
