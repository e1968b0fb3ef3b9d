import type { ClaimRow } from '../claim-row';
import { donorGroups } from '../donor-groups';

const [states, withEu] = donorGroups;
const first = { kind: 'ranked', entity: 'DEU', year: 2024, rank: 1 } as const;
const kiel = { kind: 'sum-up-to', edition: 'kiel-r29', upTo: '2024-11', per: null } as const;
const amongStates = {
  kind: 'group',
  group: states.id,
  members: states.members,
  sinceAccession: false,
} as const;
const amongAll = {
  kind: 'group',
  group: withEu.id,
  members: withEu.members,
  sinceAccession: false,
} as const;
const allocated = { en: 'aid allocated', de: 'zugeteilte Hilfe' } as const;
const military = { en: 'military aid', de: 'Militärhilfe' } as const;

export const claim: ClaimRow = {
  id: 'largest-supporter-in-europe',
  order: 4,
  sentence: {
    en: 'Germany is the largest supporter of Ukraine in Europe.',
    de: 'Deutschland ist der größte Unterstützer der Ukraine in Europa.',
  },
  short: { en: 'Largest supporter in Europe', de: 'Größter Unterstützer in Europa' },
  who: {
    en: 'News report on the visit of NATO’s Secretary General, Mark Rutte',
    de: 'Pressebericht zum Besuch von NATO-Generalsekretär Mark Rutte',
  },
  when: '2024-11-04',
  where: { en: 'Berlin', de: 'Berlin' },
  references: ['nato-berlin-2024', 'tass-2024'],
  remark: {
    en: 'NATO’s own report of the visit speaks of the biggest European contributor of military aid, which is narrower. The tracker counts what states gave by themselves; their shares in aid of the EU are the EU institutions’.',
    de: 'Der Bericht der NATO zum Besuch spricht vom größten europäischen Geber militärischer Hilfe, also enger. Der Tracker zählt, was Staaten selbst gaben; ihre Anteile an Hilfen der EU stehen bei den EU-Institutionen.',
  },
  check: {
    kind: 'tests',
    rows: [
      {
        id: 'total',
        counts: allocated,
        test: {
          ...first,
          among: amongStates,
          basis: { ...kiel, indicator: 'allocations-total' },
        },
      },
      {
        id: 'military',
        counts: military,
        test: {
          ...first,
          among: amongStates,
          basis: { ...kiel, indicator: 'allocations-military' },
        },
      },
      {
        id: 'commitments',
        counts: { en: 'aid promised', de: 'zugesagte Hilfe' },
        test: { ...first, among: amongStates, basis: { ...kiel, indicator: 'commitments' } },
      },
      {
        id: 'per-gdp',
        counts: {
          en: 'aid relative to the donor’s GDP',
          de: 'Hilfe im Verhältnis zum BIP des Gebers',
        },
        test: {
          ...first,
          among: amongStates,
          basis: { ...kiel, indicator: 'allocations-total', per: 'donor-gdp-2021' },
        },
      },
      {
        id: 'total-with-eu',
        counts: allocated,
        test: { ...first, among: amongAll, basis: { ...kiel, indicator: 'allocations-total' } },
      },
      {
        id: 'military-with-eu',
        counts: military,
        test: {
          ...first,
          among: amongAll,
          basis: { ...kiel, indicator: 'allocations-military' },
        },
      },
    ],
  },
};
