import { allies } from './allies';
import type { EntityId } from './entities';

/** The aggregates NATO prints, and the allies each leaves out. */
const aggregates: readonly { readonly id: EntityId; readonly without: readonly EntityId[] }[] = [
  { id: 'NATO_TOTAL', without: [] },
  { id: 'NATO_EUR_CAN', without: ['USA'] },
];

/** Whether a choice holds an aggregate beside one of its members, or beside another aggregate: a sum would count twice. */
export function aggregatesOverlap(chosen: readonly EntityId[]): boolean {
  const held = aggregates.filter(({ id }) => chosen.includes(id));
  const members = chosen.filter((id) => allies.some((ally) => ally.id === id));
  return held.length > 1 || held.some(({ without }) => members.some((id) => !without.includes(id)));
}
