import type { TestBasis, TestFacts, TestFigure } from './claim-figures';
import { decided, figureOrWhy, type TestResult, undetermined, type Why } from './claim-result';
import { breaksWithin } from './series';
import type { UnitId } from './unit';

/** What a sum is compared with: an amount in the unit of the figures, or another entity's value. */
export type SumCompared<Entity extends string = string> =
  | { readonly kind: 'amount'; readonly amount: number }
  | { readonly kind: 'entity'; readonly entity: Entity };

/** Some entities' values of a year, or of all years of a window, add up to at least an amount, or to as much as another entity's. */
export interface SumExceeds<Basis = TestBasis, Entity extends string = string> {
  readonly kind: 'sum-exceeds';
  readonly basis: Basis;
  readonly members: readonly Entity[];
  /** Both ends included. */
  readonly from: number;
  readonly to: number;
  readonly than: SumCompared<Entity>;
}

/** A sum is formed only where every member has a value in every year; otherwise it is undetermined, never too small. */
export function evaluateSumExceeds(test: SumExceeds, facts: TestFacts): TestResult {
  const { members, from, to, than } = test;
  if (members.length === 0) return undetermined({ kind: 'nobody' });
  if (from > to) return undetermined({ kind: 'reversed' });
  if (than.kind === 'entity' && members.includes(than.entity)) {
    return undetermined({ kind: 'overlap' });
  }
  const who = than.kind === 'entity' ? [...members, than.entity] : members;
  const found = figuresOf(who, test, facts);
  if ('why' in found) return undetermined(found.why);
  const { figures, unit, broken } = found;
  const years = to - from + 1;
  const why = unaddable(unit, who.length, years);
  if (why !== null) return undetermined(why, { figures, unit });
  const added = figures.slice(0, members.length * years);
  return {
    ...compare(added, boundOf(than, figures.slice(added.length)), figures, unit),
    caveats: broken.length === 0 ? [] : [{ kind: 'break', years: broken }],
  };
}

/** Every figure of some entities in the years, entity by entity, and the years in which a series breaks; or why one is missing. */
function figuresOf(who: readonly string[], { basis, from, to }: SumExceeds, facts: TestFacts) {
  const figures: TestFigure[] = [];
  const breaks = new Set<number>();
  let unit: UnitId | null = null;
  for (const entity of who) {
    const known = facts.figures(basis, entity);
    for (let year = from; year <= to; year += 1) {
      const found = figureOrWhy(known, entity, year, facts);
      if ('why' in found) return found;
      unit = found.known.series.unit;
      figures.push(found.figure);
    }
    const broken = known === null ? [] : breaksWithin(known.series, [from, to]);
    for (const year of broken) breaks.add(year);
  }
  return { figures, unit, broken: [...breaks].sort((a, b) => a - b) };
}

interface Bound {
  readonly value: number;
  readonly lowest: number;
  readonly highest: number;
}

/** An amount is known exactly; of another entity it is the sum of its own figures. */
function boundOf(than: SumCompared, own: readonly TestFigure[]): Bound {
  const sum = (of: (figure: TestFigure) => number) =>
    than.kind === 'amount' ? than.amount : own.reduce((total, one) => total + of(one), 0);
  return {
    value: sum(({ value }) => value),
    lowest: sum(({ lowest }) => lowest),
    highest: sum(({ highest }) => highest),
  };
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
function unaddable(unit: UnitId | null, entities: number, years: number): Why | null {
  if (unit === null) return null;
  const overYears = years === 1 || money.has(unit);
  const overEntities = entities === 1 || money.has(unit) || heads.has(unit);
  if (entities > 1 && unit === 'national-million') return { kind: 'currencies' };
  return overYears && overEntities ? null : { kind: 'not-additive' };
}

/** What is spent in a year: amounts add up over entities and over years. */
const money: ReadonlySet<UnitId> = new Set([
  'usd-million',
  'eur-million',
  'international-million',
  'eur-billion',
  'national-million',
]);

/** What there is at a time: it adds up over entities, not over years. */
const heads: ReadonlySet<UnitId> = new Set(['persons', 'thousand-persons']);
