import { findEntity } from '../../catalogue/entities';
import { hasUnroundedShare, unroundedShare } from '../../catalogue/unrounded-share';
import { type PathOutcome, planPath } from '../../domain/path/plan';
import { findPrintedStart, findStart } from '../../domain/path/start';
import { observed, type Series, valueAt } from '../../domain/series';
import { shareOfGdp } from '../../domain/share';
import type { SeriesBook } from '../series-book';
import { spendingIn, usedMoney } from './path-money';
import { currentShare } from './path-requests';
import type { PathState } from './path-state';

/** The published series a path rests on; `amounts` and `money` null where the edition has none. */
export interface PathBasis {
  /** Per cent of GDP: unrounded where there are amounts, else as published. */
  readonly shares: Series;
  readonly amounts: { readonly expenditure: Series; readonly gdp: Series } | null;
  readonly money: Series | null;
}

/** The series of an ally's path; null where the edition has no such ally. */
export function basisOf(data: SeriesBook, state: PathState, entity: string): PathBasis | null {
  const { edition } = state;
  if (!hasUnroundedShare(edition)) {
    const shares = data.find({ edition, indicator: unroundedShare.share, entity });
    return shares === null ? null : { shares, amounts: null, money: null };
  }
  const expenditure = data.find({ edition, indicator: unroundedShare.expenditure, entity });
  const gdp = data.find({ edition, indicator: unroundedShare.gdp, entity });
  return expenditure === null || gdp === null
    ? null
    : {
        shares: shareOfGdp(expenditure, gdp),
        amounts: { expenditure, gdp },
        money: moneySeries(data, state, entity),
      };
}

/** Spending in the state's money. An ally's own currency takes the place of the same one converted, where it was read. */
function moneySeries(data: SeriesBook, { edition, money }: PathState, entity: string) {
  const own = spendingIn(usedMoney(entity, money), edition, entity, data);
  return own !== null && observed(own).length > 0 ? own : spendingIn(money, edition, entity, data);
}

/** The path of an ally as the state asks for it. */
export function outcomeOf(data: SeriesBook, state: PathState, entity: string): PathOutcome {
  const ally = findEntity(entity);
  const basis = basisOf(data, state, entity);
  return planPath(ally ?? {}, basis === null ? null : startOf(basis), state);
}

function startOf({ shares, amounts, money }: PathBasis) {
  return amounts === null
    ? findPrintedStart(shares)
    : findStart(amounts.expenditure, amounts.gdp, money);
}

/** The share at current prices in a year, in per cent; null where a figure is missing. */
export function currentShareIn(
  data: SeriesBook,
  { edition }: PathState,
  entity: string,
  year: number,
): number | null {
  const amountOf = (indicator: string) => {
    const series = data.find({ edition, indicator, entity });
    return series === null ? null : valueAt(series, year);
  };
  const [expenditure, gdp] = [amountOf(currentShare.expenditure), amountOf(currentShare.gdp)];
  return expenditure === null || gdp === null || gdp <= 0 ? null : (100 * expenditure) / gdp;
}
