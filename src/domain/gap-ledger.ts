import type { Series } from './series';
import { isEstimate, type ObservationStatus } from './status';
import type { Target } from './target';

/** What an ally spent on what a target is about, and the whole the target is a share of: million of one currency and price base. */
export interface LedgerAccount {
  readonly entity: string;
  /** Year of accession. */
  readonly joined: number;
  readonly spent: Series;
  /** GDP, or for a share of expenditure the expenditure. */
  readonly base: Series;
}

/** What is asked: `level` per cent of the base, in the years from `since` on (null: in every year). */
export interface LedgerTarget {
  readonly level: number;
  /** GDP is published in whole millions; what is spent on a category only as a share, with two decimals. */
  readonly base: 'gdp' | 'expenditure';
  readonly since: number | null;
}

/**
 * Whether a year counts. `before-target`: the target was not agreed yet. `before-accession`: none of the accounts was an ally's yet;
 * told apart with sums of its own.
 */
export type Standing = 'counted' | 'before-accession' | 'before-target';

/** A year of a ledger, in million. `spent`, `asked` and `balance` are null, and the status O, where an account lacks a figure. */
export interface LedgerYear {
  readonly year: number;
  readonly standing: Standing;
  /** Whose figures are added: those who were allies; before the accession of all, everybody. */
  readonly entities: readonly string[];
  readonly spent: number | null;
  readonly asked: number | null;
  /** Spent − asked: negative is below the target. */
  readonly balance: number | null;
  /** The balances of this standing up to this year, added up; null in a year without one. */
  readonly running: number | null;
  readonly status: ObservationStatus;
  /** How far the rounding of the published figures can move the balance. */
  readonly rounding: number;
  /** The accounts without a figure. */
  readonly lacking: readonly string[];
}

/**
 * The first year a target counts for: the year it was agreed, as a whole. So 2014 counts for the pledge of 5 September 2014: its
 * figures are those of the year the pledge looked at, and NATO's own tables of it begin there.
 */
export function firstYearOf({ agreed }: Pick<Target, 'agreed'>): number {
  return Number(agreed.slice(0, 4));
}

/** Keeps the ledger of one or more accounts for some years, both ends included. A year's sum is of those who were allies in it. */
export function ledgerYears(
  accounts: readonly LedgerAccount[],
  target: LedgerTarget,
  [from, to]: readonly [number, number],
): readonly LedgerYear[] {
  const sums: Record<Standing, number> = {
    counted: 0,
    'before-accession': 0,
    'before-target': 0,
  };
  return Array.from({ length: to - from + 1 }, (_, at): LedgerYear => {
    const year = from + at;
    const allied = accounts.filter(({ joined }) => joined <= year);
    const standing = standingOf(year, target.since, allied.length);
    const added = addedIn(allied.length === 0 ? accounts : allied, target, year);
    if (added.balance !== null) sums[standing] += added.balance;
    return { year, standing, running: added.balance === null ? null : sums[standing], ...added };
  });
}

function standingOf(year: number, since: number | null, allies: number): Standing {
  if (since !== null && year < since) return 'before-target';
  return allies === 0 ? 'before-accession' : 'counted';
}

function addedIn(accounts: readonly LedgerAccount[], target: LedgerTarget, year: number) {
  const entities = accounts.map(({ entity }) => entity);
  const figures = accounts.map(({ entity, spent, base }) => ({
    entity,
    spent: spent.observations.find((one) => one.year === year),
    base: base.observations.find((one) => one.year === year),
  }));
  const lacking = figures.flatMap(({ entity, spent, base }) =>
    spent?.value == null || base?.value == null ? [entity] : [],
  );
  if (accounts.length === 0 || lacking.length > 0) {
    const none = { spent: null, asked: null, balance: null, rounding: 0 };
    return { entities, ...none, status: 'O', lacking } as const;
  }
  const total = (pick: 'spent' | 'base') =>
    figures.flatMap((figure) => figure[pick]?.value ?? []).reduce((sum, value) => sum + value, 0);
  const spent = total('spent');
  const whole = total('base');
  const asked = (target.level / 100) * whole;
  const statuses = figures.flatMap((one) => [one.spent?.status ?? 'O', one.base?.status ?? 'O']);
  const rounding = roundingOf(target, accounts.length, whole);
  const balance = spent - asked;
  return { entities, spent, asked, balance, rounding, status: joint(statuses), lacking };
}

/**
 * Spending and base are printed in whole millions, so each is known to half a million; a category's spending is a share of two decimals
 * times the base. Within that nobody can say whether the target was met.
 */
function roundingOf({ level, base }: LedgerTarget, accounts: number, whole: number): number {
  return base === 'gdp'
    ? accounts * 0.5 * (1 + level / 100)
    : (0.005 / 100) * whole + accounts * 0.5 * (level / 100);
}

/** An estimate among the figures makes the year one; a break is marked only where it is the one account's. */
function joint(statuses: readonly ObservationStatus[]): ObservationStatus {
  const estimate = statuses.find(isEstimate);
  if (estimate !== undefined) return estimate;
  return statuses.length === 2 && statuses.includes('B') ? 'B' : 'A';
}

/** Years of one standing added up, in million. Sums are of the years with figures; with `missing` years they are incomplete. */
export interface LedgerTotals {
  readonly spent: number;
  readonly asked: number;
  /** The shortfalls of the years below, as a positive number: no year above makes up for them. */
  readonly shortfall: number;
  /** What the years above had more, as a positive number. */
  readonly surplus: number;
  /** Surplus − shortfall. */
  readonly net: number;
  /** How many years are below, above, or by rounding neither. */
  readonly below: number;
  readonly above: number;
  readonly level: number;
  /** How far rounding alone can move the net. */
  readonly rounding: number;
  /** The years with figures. */
  readonly years: readonly number[];
  readonly missing: readonly number[];
  /** The years among them that are estimates. */
  readonly estimated: readonly number[];
}

/** Adds up the years of a standing; null where none of them has figures. */
export function ledgerTotals(
  all: readonly LedgerYear[],
  standing: Standing = 'counted',
): LedgerTotals | null {
  const own = all.filter((one) => one.standing === standing);
  const found = own.flatMap(({ year, spent, asked, balance, status, rounding }) =>
    spent === null || asked === null || balance === null
      ? []
      : [{ year, spent, asked, balance, status, rounding }],
  );
  if (found.length === 0) return null;
  const sum = (pick: (year: (typeof found)[number]) => number) =>
    found.reduce((total, year) => total + pick(year), 0);
  const shortfall = sum(({ balance }) => Math.max(0, -balance));
  const surplus = sum(({ balance }) => Math.max(0, balance));
  return {
    spent: sum((year) => year.spent),
    asked: sum((year) => year.asked),
    shortfall,
    surplus,
    net: surplus - shortfall,
    below: found.filter(({ balance, rounding }) => balance < -rounding).length,
    above: found.filter(({ balance, rounding }) => balance > rounding).length,
    level: found.filter(({ balance, rounding }) => Math.abs(balance) <= rounding).length,
    rounding: sum((year) => year.rounding),
    years: found.map(({ year }) => year),
    missing: own.filter(({ balance }) => balance === null).map(({ year }) => year),
    estimated: found.filter(({ status }) => isEstimate(status)).map(({ year }) => year),
  };
}
