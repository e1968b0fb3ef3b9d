import { breaks } from '../../catalogue/breaks';
import { getMeasure } from '../../catalogue/measures';
import { getTarget } from '../../catalogue/targets';
import { moneyMargin } from '../../domain/evaluate-target';
import { type FirstMet, firstMet, type MetRun, metRun } from '../../domain/met-years';
import { valueAt } from '../../domain/series';
import { isEstimate } from '../../domain/status';
import { partMargin } from '../../domain/target-margins';
import type { UnitId } from '../../domain/unit';
import { seriesOf } from '../explore/shown-series';
import type { SeriesBook } from '../series-book';
import { boardMoney, isShareOfGdp } from './moneys';
import type { TargetsState } from './state';
import { type Ally, type AllyTest, allAllies, isMember, testAlly, testedYears } from './verdicts';

/** A gap, in million. Negative is below the line. */
export interface BoardGap {
  readonly amount: number;
  readonly unit: UnitId;
  /** ISO 4217, for national currency. */
  readonly currency: string;
  /** The share it stands on, in the prices of the money; the tested share may be in others. */
  readonly share: number;
}

/** An ally on the scoreboard. */
export interface BoardRow {
  readonly entity: Ally;
  /** Counted in the year; not yet an ally; or without armed forces, so that nothing is asked of it. */
  readonly standing: 'counted' | 'not-yet' | 'no-forces';
  readonly test: AllyTest;
  /** Null where the edition has no money, or no figure. */
  readonly gap: BoardGap | null;
  /** Over all years of the edition, an ally's or not; null where it was never met. */
  readonly first: FirstMet | null;
  /** Whether the figure of that first year is an estimate. */
  readonly firstEstimated: boolean;
  /** Among the years that count; null where the year is not tested. */
  readonly run: MetRun | null;
  /** The year in which what is counted changes for this ally in this edition, where that concerns the target; null where in none. */
  readonly broken: number | null;
}

/** Every ally in a state, in the order of the catalogue. */
export function boardRows(data: SeriesBook, state: TargetsState): readonly BoardRow[] {
  return allAllies.map((entity) => {
    const { year, members } = state;
    const test = testAlly(data, state, entity, year);
    const counted = isMember(entity, year, members);
    const first = firstMet(testedYears(data, state, entity, 'today'));
    return {
      entity,
      standing: entity.armedForces === false ? 'no-forces' : counted ? 'counted' : 'not-yet',
      test,
      gap: gapOf(data, state, entity, test),
      first,
      firstEstimated: isEstimated(data, state, entity, first?.year ?? first?.perhaps ?? null),
      run: metRun(testedYears(data, state, entity, members), year),
      broken: isShareOfGdp(state.target) ? breakOf(state, entity) : null,
    };
  });
}

function isEstimated(
  data: SeriesBook,
  state: TargetsState,
  entity: Ally,
  year: number | null,
): boolean {
  const status = year === null ? null : testAlly(data, state, entity, year).status;
  return status !== null && isEstimate(status);
}

function breakOf({ edition }: TargetsState, { id }: Ally): number | null {
  return breaks.find((row) => row.edition === edition && row.entity === id)?.year ?? null;
}

/** What an ally has more than the target asks for, or less, on its own GDP or expenditure of the year. */
function gapOf(
  data: SeriesBook,
  { money, edition, target, year }: TargetsState,
  entity: Ally,
  test: AllyTest,
): BoardGap | null {
  if (money === 'none' || test.share === null) return null;
  const row = boardMoney(money);
  const measure = getMeasure(row.expenditure);
  const series = seriesOf(data, measure, edition, entity.id);
  const spent = series === null ? null : valueAt(series, year);
  if (spent === null) return null;
  const told = { unit: measure.unit, currency: entity.currency ?? '' };
  const { value: level } = getTarget(target);
  if (!isShareOfGdp(target)) {
    return { ...told, amount: partMargin(spent, test.share, level), share: test.share };
  }
  const share = row.share === null ? test.share : shareIn(data, row.share, edition, entity, year);
  if (share === null || share <= 0) return null;
  return { ...told, amount: moneyMargin(spent, share, level), share };
}

/** Spending in per cent of GDP by two tables of an edition; null where a figure is missing. */
function shareIn(
  data: SeriesBook,
  tables: { readonly expenditure: string; readonly gdp: string },
  edition: string,
  { id }: Ally,
  year: number,
): number | null {
  const amount = (indicator: string) => {
    const series = data.find({ edition, indicator, entity: id });
    return series === null ? null : valueAt(series, year);
  };
  const spent = amount(tables.expenditure);
  const output = amount(tables.gdp);
  return spent === null || output === null || output <= 0 ? null : (100 * spent) / output;
}
