import type { Target } from '../domain/target';
import type { IndicatorId } from './indicators';

type TargetRow = Target & {
  readonly indicator: IndicatorId | null;
};

/** NATO's guidelines, pledges and commitments, as dated rows; what was agreed in words stands in `target-wordings.ts`. */
export const targets = [
  {
    id: 'guideline-2006',
    name: { en: '2 % guideline, 2006', de: '2-%-Leitlinie, 2006' },
    label: { en: '2 % guideline', de: '2-%-Leitlinie' },
    indicator: 'share-of-gdp',
    value: 2,
    bound: 'at-least',
    agreed: '2006',
    by: null,
  },
  {
    id: 'wales-2014-gdp',
    name: { en: '2 % pledge, Wales 2014', de: '2-%-Zusage, Wales 2014' },
    label: { en: '2 %, Wales 2014', de: '2 %, Wales 2014' },
    indicator: 'share-of-gdp',
    value: 2,
    bound: 'at-least',
    agreed: '2014-09-05',
    by: 2024,
  },
  {
    id: 'wales-2014-equipment',
    name: { en: '20 % for equipment, Wales 2014', de: '20 % für Ausrüstung, Wales 2014' },
    label: { en: '20 %, Wales 2014', de: '20 %, Wales 2014' },
    indicator: 'equipment-share',
    value: 20,
    bound: 'at-least',
    agreed: '2014-09-05',
    by: 2024,
  },
  {
    id: 'vilnius-2023-floor',
    name: { en: '2 % floor, Vilnius 2023', de: 'Untergrenze 2 %, Vilnius 2023' },
    label: { en: '2 %, Vilnius 2023', de: '2 %, Vilnius 2023' },
    indicator: 'share-of-gdp',
    value: 2,
    bound: 'at-least',
    agreed: '2023-07',
    by: null,
  },
  {
    id: 'hague-2025-core',
    name: { en: '3.5 % core, The Hague 2025', de: '3,5 % Kernausgaben, Den Haag 2025' },
    label: { en: '3.5 % by 2035', de: '3,5 % bis 2035' },
    indicator: 'share-of-gdp',
    value: 3.5,
    bound: 'at-least',
    agreed: '2025-06-25',
    by: 2035,
  },
  {
    id: 'hague-2025-related',
    name: {
      en: 'Up to 1.5 % related, The Hague 2025',
      de: 'Bis zu 1,5 % Verteidigungsnahes, Den Haag 2025',
    },
    label: { en: 'up to 1.5 % by 2035', de: 'bis zu 1,5 % bis 2035' },
    indicator: null,
    value: 1.5,
    bound: 'up-to',
    agreed: '2025-06-25',
    by: 2035,
  },
] as const satisfies readonly TargetRow[];

export type TargetId = (typeof targets)[number]['id'];

const byId: ReadonlyMap<string, Target> = new Map(targets.map((target) => [target.id, target]));

/** The target with the id, which may come from outside; null where the catalogue has none. */
export function findTarget(id: string): Target | null {
  return byId.get(id) ?? null;
}

/** The target with a known id. */
export function getTarget(id: TargetId): Target {
  const target = byId.get(id);
  if (target === undefined) throw new Error(`The catalogue has no target "${id}".`);
  return target;
}
