import { scatterPair } from '../../../catalogue/explore';
import { getTarget, type TargetId } from '../../../catalogue/targets';
import { evaluatePrinted, halfOf } from '../../../domain/evaluate-printed';
import { evaluateTarget, type TargetVerdict } from '../../../domain/evaluate-target';
import { type Series, valueAt } from '../../../domain/series';
import { type ScatterQuadrant, scatterQuadrants } from '../../forms/scatter-types';

/** The pair of an entity. */
interface Pair {
  readonly across: Series;
  readonly up: Series;
}

/** What its share of GDP is formed of; null where the edition lacks either: then the published share is tested. */
type Unrounded = { readonly expenditure: Series; readonly gdp: Series } | null;

/** The two targets that part the fields. */
export interface ScatterLevels {
  readonly acrossTarget: TargetId;
  readonly upTarget: TargetId;
  /** Whom is counted: the allies of the year, also where absent, or today’s. */
  readonly members?: 'year' | 'today';
}

/** The field an ally lies in that year: several where only rounding decides, none where a value is missing. */
export function quadrantsIn(
  year: number,
  { across, up }: Pair,
  unrounded: Unrounded,
  { acrossTarget, upTarget }: ScatterLevels = scatterPair,
): readonly ScatterQuadrant[] {
  const acrossLevel = getTarget(acrossTarget).value;
  const upLevel = getTarget(upTarget).value;
  const acrossVerdict =
    unrounded === null
      ? verdictOfPrinted(valueAt(across, year), acrossLevel)
      : evaluateTarget(
          {},
          acrossLevel,
          valueAt(unrounded.expenditure, year),
          valueAt(unrounded.gdp, year),
        ).verdict;
  const upVerdict = verdictOfPrinted(valueAt(up, year), upLevel);
  return scatterQuadrants.filter(
    (quadrant) =>
      mayBe(acrossVerdict, quadrant === 'both' || quadrant === 'across') &&
      mayBe(upVerdict, quadrant === 'both' || quadrant === 'up'),
  );
}

/** Whether a verdict allows that a level is met, or that it is not. */
function mayBe(verdict: TargetVerdict, met: boolean): boolean {
  return verdict === 'within-rounding' || verdict === (met ? 'met' : 'below');
}

/** Tests a value as it is published: known to half a hundredth either way where it has two decimals, else as it is. */
export function verdictOfPrinted(value: number | null, level: number): TargetVerdict {
  return evaluatePrinted({}, level, value, value === null ? 0 : halfOf(value)).verdict;
}
