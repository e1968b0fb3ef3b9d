import { allies } from '../../catalogue/allies';
import { groups } from '../../catalogue/groups';
import { ledgerAliases, ledgerGroupNames } from '../../catalogue/ledger';
import type { Entity } from '../../domain/entity';
import type { Text } from '../../domain/text';
import type { PartyId } from './state';

/** An ally, or a group with its members. */
export interface Party {
  readonly id: PartyId;
  readonly kind: 'ally' | 'group';
  readonly name: Text;
  readonly short?: Text;
  /** The allies it is the sum of; those without armed forces have no figures and are left out. */
  readonly members: readonly Ally[];
  /** Members that are no part of the sum: no ally at all, or without armed forces. */
  readonly outside: readonly string[];
}

/** An ally whose figures the edition can have. */
export type Ally = Entity & { readonly joined: number };

const armed: readonly Ally[] = allies.filter(({ armedForces }) => armedForces);

/** Everybody a ledger can be kept for: groups, then allies. */
export const parties: readonly Party[] = [
  ...groups.map(
    ({ id, name, members }): Party => ({
      id,
      kind: 'group',
      name,
      ...ledgerGroupNames[id],
      members: armed.filter((ally) => members.some((member) => member === ally.id)),
      outside: members.filter((member) => !armed.some(({ id: ally }) => ally === member)),
    }),
  ),
  ...allies.map(
    (ally): Party => ({
      id: ally.id,
      kind: 'ally',
      name: ally.name,
      members: armed.filter(({ id }) => id === ally.id),
      outside: ally.armedForces ? [] : [ally.id],
    }),
  ),
];

const byId: ReadonlyMap<string, Party> = new Map([
  ...parties.map((party) => [party.id, party] as const),
  ...ledgerAliases.flatMap(({ id, group }) =>
    parties.filter((party) => party.id === group).map((party) => [id, party] as const),
  ),
]);

/** The ids an address may name; an aggregate's stands for its group. */
export const partyNames: readonly string[] = [...byId.keys()];

/** The party of an id, which may come from outside; null where there is none. */
export function findParty(id: string): Party | null {
  return byId.get(id) ?? null;
}

/** The parties of a state, in their order. */
export function partiesOf(ids: readonly PartyId[]): readonly Party[] {
  return ids.flatMap((id) => findParty(id) ?? []);
}

/** All members of several parties, each once, though it be a member of two of them. */
export function membersOf(all: readonly Party[]): readonly Ally[] {
  return [...new Set(all.flatMap(({ members }) => members))];
}

/** The allies that are in more than one of the parties: a sum counts them once. */
export function inSeveral(all: readonly Party[]): readonly Ally[] {
  return membersOf(all).filter(
    (ally) => all.filter(({ members }) => members.includes(ally)).length > 1,
  );
}
