import type { Entity } from '../domain/entity';
import { type EntityId, findEntity } from './entities';
import { type EditionId, editionHeads } from './sources';

/** States outside the alliance that SIPRI's edition has figures of: comparators, by another definition than NATO's. */
export const comparators = [
  'AUS',
  'AUT',
  'CHE',
  'CHN',
  'IND',
  'IRL',
  'IRN',
  'ISR',
  'JPN',
  'KOR',
  'RUS',
  'SAU',
  'TWN',
  'UKR',
] as const satisfies readonly EntityId[];

/** Editions that print the alliance's sums. */
const withAggregates: readonly EditionId[] = ['nato-2026-07', 'nato-2025-08'];

/** Why an edition can have no figure of an entity, whatever is measured. */
export type Gap = 'no-armed-forces' | 'joined-later' | 'not-an-ally' | 'no-sums' | 'not-covered';

/** Why the edition has no figure of the entity; null where it can have. */
export function gapOf(edition: EditionId, id: EntityId): Gap | null {
  const head = editionHeads.find((one) => one.id === edition);
  const entity = findEntity(id);
  if (head === undefined || entity === null) return 'not-covered';
  const sipri = head.source === 'sipri';
  switch (entity.kind) {
    case 'ally':
      return sipri ? null : allyGap(entity, head.published);
    case 'aggregate':
      return withAggregates.includes(edition) ? null : 'no-sums';
    case 'state':
      if (!comparators.some((one) => one === id)) return 'not-covered';
      return sipri ? null : 'not-an-ally';
    case 'institution':
      return 'not-covered';
    default:
      return entity.kind satisfies never;
  }
}

/** NATO's tables have every ally of the day they were published, except one without armed forces. */
function allyGap({ joined = 0, armedForces }: Entity, published: string): Gap | null {
  if (armedForces === false) return 'no-armed-forces';
  return joined > Number(published.slice(0, 4)) ? 'joined-later' : null;
}
