import type { TestBasis, TestFacts, TestFigure } from './claim-figures';
import { type Caveat, decided, figureOrWhy, type TestResult, undetermined } from './claim-result';
import { rankOf } from './rank';

/** What a rank is among. */
export type RankedAmong<Entity extends string = string> =
  /** Entities in the year of the test; `sinceAccession`: allies count only from the year they joined. */
  | {
      readonly kind: 'group';
      readonly group: string;
      readonly members: readonly Entity[];
      readonly sinceAccession: boolean;
    }
  /** The entity's own years, both ends included. */
  | { readonly kind: 'years'; readonly from: number; readonly to: number };

/** An entity's value is among the highest of a group, or of its own years. */
export interface Ranked<Basis = TestBasis, Entity extends string = string> {
  readonly kind: 'ranked';
  readonly basis: Basis;
  readonly entity: Entity;
  readonly year: number;
  readonly among: RankedAmong<Entity>;
  /** 1 is the highest. */
  readonly rank: number;
}

/** The figures a rank is among, the entity's own with them, the highest first; members without one are left out. */
export function rankedFigures(test: Ranked, facts: TestFacts): readonly TestFigure[] {
  const { basis, entity, year, among } = test;
  const all =
    among.kind === 'years'
      ? (facts.figures(basis, entity)?.figures ?? []).filter(
          (one) => one.year >= among.from && one.year <= among.to,
        )
      : membersOf(test, facts).flatMap(
          (id) => facts.figures(basis, id)?.figures.filter((one) => one.year === year) ?? [],
        );
  return [...all].sort((a, b) => b.value - a.value);
}

/** Undetermined where rounding alone decides or where the entity has no value. The margin is the distance to the rival that counts. */
export function evaluateRanked(test: Ranked, facts: TestFacts): TestResult {
  const { basis, entity, year, among, rank } = test;
  if (rank < 1) return undetermined({ kind: 'not-positive' });
  if (among.kind === 'years' && among.from > among.to) return undetermined({ kind: 'reversed' });
  if (among.kind === 'group' && !membersOf(test, facts).includes(entity)) {
    return undetermined({ kind: 'not-in-group', entity });
  }
  const found = figureOrWhy(facts.figures(basis, entity), entity, year, facts);
  if ('why' in found) return undetermined(found.why);
  const own = found.figure;
  const { unit } = found.known.series;
  if (unit === 'national-million' && among.kind === 'group') {
    return undetermined({ kind: 'currencies' }, { figures: [own], unit });
  }
  const all = rankedFigures(test, facts);
  const rivals = all.filter((one) => one.entity !== own.entity || one.year !== own.year);
  if (rivals.length === 0) return undetermined({ kind: 'alone' }, { figures: [own], unit });
  const best = 1 + rivals.filter(({ lowest }) => lowest > own.highest).length;
  const worst = 1 + rivals.filter(({ highest }) => highest > own.lowest).length;
  const value = rankOf(
    own.value,
    rivals.map((one) => one.value),
  );
  // Where the place is held, the rival is the first behind it; where not, the one that holds it.
  const rival = rivals[rank - 1];
  const working = {
    figures: rival === undefined ? [own] : [own, rival],
    unit,
    value,
    of: all.length,
    margin: rival === undefined ? null : own.value - rival.value,
    caveats: missing(test, all, facts),
  };
  if (worst <= rank) return decided('supported', working);
  return best > rank
    ? decided('contradicted', working)
    : undetermined({ kind: 'rounding' }, working);
}

function membersOf({ among, year }: Ranked, facts: TestFacts): readonly string[] {
  if (among.kind === 'years') return [];
  if (!among.sinceAccession) return among.members;
  return among.members.filter((id) => (facts.entity(id)?.joined ?? year) <= year);
}

function missing(test: Ranked, all: readonly TestFigure[], facts: TestFacts): readonly Caveat[] {
  const present = new Set(all.map(({ entity }) => entity));
  const entities = membersOf(test, facts).filter((id) => !present.has(id));
  return entities.length === 0 ? [] : [{ kind: 'missing', entities }];
}
