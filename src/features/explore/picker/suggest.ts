import { gapOf } from '../../../catalogue/coverage';
import { type EntityId, findEntity } from '../../../catalogue/entities';
import { type GroupId, groups, regions } from '../../../catalogue/groups';
import { neighboursOf } from '../../../catalogue/neighbours';
import type { EditionId } from '../../../catalogue/sources';
import { missingLast } from '../../../domain/missing-last';

/** Peers to put beside an entity, of one sort. */
export interface SuggestionLine {
  readonly kind: 'neighbours' | 'similar' | GroupId;
  readonly ids: readonly EntityId[];
}

/** GDP in any one unit; null while it is not known. */
export type Gdp = ReadonlyMap<EntityId, number> | null;

const most = 4;
const mostSimilar = 3;

/** The entity that suggestions are for: the one in focus, else the first chosen; an aggregate has no peers. Null: none has. */
export function anchorOf(chosen: readonly EntityId[], focus: EntityId | null): EntityId | null {
  const candidates = [...(focus === null ? [] : [focus]), ...chosen];
  return candidates.find(isState) ?? null;
}

/** Neighbours, economies of similar size, the region: those the edition has and the choice lacks, each named once. */
export function suggestFor(
  anchor: EntityId,
  chosen: readonly EntityId[],
  edition: EditionId,
  gdp: Gdp,
): readonly SuggestionLine[] {
  const named = new Set<EntityId>([anchor, ...chosen]);
  const line = (
    kind: SuggestionLine['kind'],
    ids: readonly EntityId[],
    count: number,
  ): readonly SuggestionLine[] => {
    const fitting = ids
      .filter((id) => !named.has(id) && gapOf(edition, id) === null)
      .slice(0, count);
    for (const id of fitting) named.add(id);
    return fitting.length === 0 ? [] : [{ kind, ids: fitting }];
  };
  return [
    ...line('neighbours', largestFirst(neighboursOf(anchor), gdp), most),
    ...line('similar', bySimilarity(anchor, gdp), mostSimilar),
    ...regions
      .flatMap((region) => groups.filter(({ id }) => id === region))
      .filter(({ members }) => members.some((id) => id === anchor))
      .flatMap(({ id, members }) => line(id, members, most)),
  ];
}

/** All others, from the GDP nearest in proportion on. */
function bySimilarity(anchor: EntityId, gdp: Gdp): readonly EntityId[] {
  const own = gdp?.get(anchor);
  if (gdp === null || own === undefined) return [];
  const distance = (value: number) => Math.abs(Math.log(value / own));
  return [...gdp]
    .filter(([id]) => isState(id))
    .toSorted(([, a], [, b]) => distance(a) - distance(b))
    .map(([id]) => id);
}

function largestFirst(ids: readonly EntityId[], gdp: Gdp): readonly EntityId[] {
  return ids.toSorted((a, b) => missingLast(gdp?.get(a) ?? null, gdp?.get(b) ?? null));
}

function isState(id: EntityId): boolean {
  const kind = findEntity(id)?.kind;
  return kind === 'ally' || kind === 'state';
}
