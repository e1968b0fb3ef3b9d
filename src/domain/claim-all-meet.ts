import {
  figureIn,
  standing,
  type TestBasis,
  type TestFacts,
  type TestFigure,
} from './claim-figures';
import { type Caveat, decided, type TestResult, undetermined } from './claim-result';
import type { UnitId } from './unit';

/** Every member of a group reaches a level in a year. */
export interface AllMeet<Basis = TestBasis, Entity extends string = string> {
  readonly kind: 'all-meet';
  readonly basis: Basis;
  readonly group: string;
  readonly members: readonly Entity[];
  readonly year: number;
  /** In the unit of the figures. */
  readonly target: number;
}

/** A member of the group that the test is about, with its figure; null: there is none. */
export interface Asked {
  readonly entity: string;
  readonly figure: TestFigure | null;
}

/** Whom a test asks: allies from their accession on; nobody without armed forces. */
export function askedOf(test: AllMeet, facts: TestFacts): readonly Asked[] {
  return test.members.flatMap((entity) => {
    const { joined, armedForces } = facts.entity(entity) ?? {};
    if (armedForces === false || (joined ?? test.year) > test.year) return [];
    const known = facts.figures(test.basis, entity);
    return [{ entity, figure: known === null ? null : figureIn(known, test.year) }];
  });
}

/** One member below contradicts it; one whose figure is missing, or where only rounding decides, leaves it open. */
export function evaluateAllMeet(test: AllMeet, facts: TestFacts): TestResult {
  const asked = askedOf(test, facts);
  const figures = asked
    .flatMap(({ figure }) => (figure === null ? [] : [figure]))
    .sort((a, b) => a.value - b.value);
  const [lowest] = figures;
  if (lowest === undefined) return undetermined({ kind: 'nobody' });
  const of = (wanted: ReturnType<typeof standing>) =>
    figures.filter((figure) => standing(figure, test.target) === wanted);
  const [below, open] = [of('below'), of('open')];
  const without = asked.filter(({ figure }) => figure === null).map(({ entity }) => entity);
  const working = {
    figures: below.length > 0 ? below : [lowest],
    unit: unitOf(test, lowest, facts),
    value: of('reached').length,
    of: asked.length,
    margin: lowest.value - test.target,
    caveats: caveats(
      open.map(({ entity }) => entity),
      without,
    ),
  };
  if (below.length > 0) return decided('contradicted', working);
  if (open.length > 0) return undetermined({ kind: 'rounding' }, working);
  return without.length > 0
    ? undetermined({ kind: 'incomplete' }, working)
    : decided('supported', working);
}

function unitOf(test: AllMeet, { entity }: TestFigure, facts: TestFacts): UnitId | null {
  return facts.figures(test.basis, entity)?.series.unit ?? null;
}

function caveats(open: readonly string[], without: readonly string[]): readonly Caveat[] {
  return [
    ...(open.length === 0 ? [] : [{ kind: 'open', entities: open } as const]),
    ...(without.length === 0 ? [] : [{ kind: 'missing', entities: without } as const]),
  ];
}
