import { figureIn, standing, type TestBasis, type TestFacts } from './claim-figures';
import {
  decided,
  figureOrWhy,
  printedCaveats,
  type TestResult,
  undetermined,
} from './claim-result';
import { moneyMargin } from './evaluate-target';

/** What a margin is said in money with: amounts in million at the prices of the year. */
export interface MarginInMoney<Basis = TestBasis> {
  /** Expenditure in the entity's currency. */
  readonly spent: Basis;
  /** Expenditure and GDP in one currency: the share of the year's own GDP. */
  readonly over: Basis;
  readonly under: Basis;
}

/** An entity's value of a year reaches a level, or, where the claim is that it does not suffice, misses it. */
export interface MeetsTarget<Basis = TestBasis, Entity extends string = string> {
  readonly kind: 'meets-target';
  readonly basis: Basis;
  readonly entity: Entity;
  readonly year: number;
  /** In the unit of the figures. */
  readonly target: number;
  readonly says: 'met' | 'missed';
  /** What says the margin in money; null: it is not said. */
  readonly money: MarginInMoney<Basis> | null;
}

/** Tested on the unrounded value where there is one. What only rounding decides is undetermined. */
export function evaluateMeetsTarget(test: MeetsTarget, facts: TestFacts): TestResult {
  const { basis, entity, year, target, says, money } = test;
  const joined = facts.entity(entity)?.joined ?? null;
  if (joined !== null && joined > year) {
    return undetermined({ kind: 'not-yet-an-ally', entity, joined });
  }
  const found = figureOrWhy(facts.figures(basis, entity), entity, year, facts);
  if ('why' in found) return undetermined(found.why);
  const { figure, known } = found;
  const working = {
    figures: [figure],
    unit: known.series.unit,
    value: figure.value,
    margin: figure.value - target,
    money: money === null ? null : inMoney(money, test, facts),
  };
  const stands = standing(figure, target);
  if (stands === 'open') return undetermined({ kind: 'rounding' }, working);
  return decided((stands === 'reached') === (says === 'met') ? 'supported' : 'contradicted', {
    ...working,
    caveats: printedCaveats(figure, target),
  });
}

/** The margin on the year's own GDP, in million of the entity's currency; null where a figure is missing. */
function inMoney(
  { spent, over, under }: MarginInMoney,
  { entity, year, target }: MeetsTarget,
  facts: TestFacts,
): number | null {
  const valueBy = (basis: TestBasis) => {
    const known = facts.figures(basis, entity);
    return known === null ? null : (figureIn(known, year)?.value ?? null);
  };
  const [amount, part, whole] = [valueBy(spent), valueBy(over), valueBy(under)];
  if (amount === null || part === null || whole === null || part <= 0 || whole <= 0) return null;
  return moneyMargin(amount, (100 * part) / whole, target);
}
