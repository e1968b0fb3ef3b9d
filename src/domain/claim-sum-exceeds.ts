import type { TestBasis, TestFacts, TestFigure } from './claim-figures';
import { decided, figureOrWhy, type TestResult, undetermined, type Why } from './claim-result';
import type { UnitId } from './unit';

/** What a sum is compared with: an amount in the unit of the figures, or another entity's value. */
export type SumCompared<Entity extends string = string> =
  | { readonly kind: 'amount'; readonly amount: number }
  | { readonly kind: 'entity'; readonly entity: Entity };

/** Some entities' values of a year add up to at least an amount, or to as much as another entity's. */
export interface SumExceeds<Basis = TestBasis, Entity extends string = string> {
  readonly kind: 'sum-exceeds';
  readonly basis: Basis;
  readonly members: readonly Entity[];
  readonly year: number;
  readonly than: SumCompared<Entity>;
}

/** A sum is formed only where every member has a value; otherwise it is undetermined, never too small. */
export function evaluateSumExceeds(test: SumExceeds, facts: TestFacts): TestResult {
  const { basis, members, year, than } = test;
  if (members.length === 0) return undetermined({ kind: 'nobody' });
  if (than.kind === 'entity' && members.includes(than.entity)) {
    return undetermined({ kind: 'overlap' });
  }
  const figures: TestFigure[] = [];
  let unit: UnitId | null = null;
  for (const entity of than.kind === 'entity' ? [...members, than.entity] : members) {
    const found = figureOrWhy(facts.figures(basis, entity), entity, year, facts);
    if ('why' in found) return undetermined(found.why);
    unit = found.known.series.unit;
    figures.push(found.figure);
  }
  const why = unaddable(unit, figures.length);
  if (why !== null) return undetermined(why, { figures, unit });
  return compare(figures.slice(0, members.length), boundOf(than, figures.at(-1)), figures, unit);
}

interface Bound {
  readonly value: number;
  readonly lowest: number;
  readonly highest: number;
}

/** The other entity's figure is the last. */
function boundOf(than: SumCompared, last: Bound | undefined): Bound {
  if (than.kind === 'entity' && last !== undefined) return last;
  const amount = than.kind === 'amount' ? than.amount : 0;
  return { value: amount, lowest: amount, highest: amount };
}

function compare(
  added: readonly TestFigure[],
  bound: Bound,
  figures: readonly TestFigure[],
  unit: UnitId | null,
): TestResult {
  const sum = (of: (figure: TestFigure) => number) =>
    added.reduce((total, one) => total + of(one), 0);
  const value = sum((one) => one.value);
  const working = { figures, unit, value, margin: value - bound.value };
  if (sum((one) => one.lowest) >= bound.highest) return decided('supported', working);
  return sum((one) => one.highest) < bound.lowest
    ? decided('contradicted', working)
    : undetermined({ kind: 'rounding' }, working);
}

/** Why values of a unit cannot be added up or set against one another; null where they can, as a single one always can. */
function unaddable(unit: UnitId | null, count: number): Why | null {
  if (unit === null || count === 1 || additive.has(unit)) return null;
  return { kind: unit === 'national-million' ? 'currencies' : 'not-additive' };
}

/** Units whose values may be added over entities. */
const additive: ReadonlySet<UnitId> = new Set([
  'usd-million',
  'eur-million',
  'international-million',
  'eur-billion',
  'persons',
  'thousand-persons',
]);
