import { pillar } from '../../catalogue/pillar';
import { type PillarSides, pillarSides } from '../../charts/pillar/pillar-series';
import type { PillarState } from '../../charts/pillar/pillar-state';
import type { SeriesBook } from '../../charts/series-book';
import { between, observationAt, observed, type Series } from '../../domain/series';
import { isEstimate } from '../../domain/status';
import type { Text } from '../../domain/text';

/** A value in one price base. */
export interface Priced {
  readonly prices: Text;
  readonly value: number;
}

/** A value of a year. */
export interface Dated {
  readonly year: number;
  readonly value: number;
  readonly estimated: boolean;
}

/** The key numbers of the years shown; a part is null where a figure it needs is missing. */
export interface PillarFacts {
  /** Europe's and Canada's expenditure in the last year, million US dollars: in the money chosen, and in the other. */
  readonly money: { readonly at: Dated; readonly own: Priced; readonly other: Priced } | null;
  /** Its share of the sum in the first and the last year, in per cent. */
  readonly share: {
    readonly at: Dated;
    readonly first: Dated;
    readonly own: Priced;
    readonly other: Priced;
  } | null;
  /** Real growth of the newest year that is no estimate, and of the years after it, in per cent. */
  readonly growth: {
    readonly at: Dated;
    readonly other: number;
    readonly later: readonly Dated[];
  } | null;
  /** Share of GDP in the last year and the newest that is no estimate, in per cent. */
  readonly ofGdp: { readonly at: Dated; readonly before: Dated; readonly other: number } | null;
}

/** Works the key numbers out; null where the data lack a half. */
export function pillarFacts(data: SeriesBook, state: PillarState): PillarFacts | null {
  const sides = pillarSides(data, state);
  if (sides === null) return null;
  const priced = pillar.money.map(({ measure, prices }) => ({
    prices,
    chosen: measure === state.measure,
    sides: pillarSides(data, { ...state, measure }),
  }));
  const value = (chosen: boolean, of: (found: PillarSides) => Series): Priced | null => {
    const found = priced.find((one) => one.chosen === chosen);
    const at = found?.sides ? observationAt(of(found.sides), state.years[1]) : null;
    return found === undefined || at === null ? null : { prices: found.prices, value: at.value };
  };
  return {
    money: bothOf(state, sides.europe.money, (chosen) =>
      value(chosen, ({ europe }) => europe.money),
    ),
    share: shareOf(state, sides, (chosen) => value(chosen, ({ europe }) => europe.part)),
    growth: growthOf(state, sides),
    ofGdp: ofGdpOf(state, sides),
  };
}

type Pick = (chosen: boolean) => Priced | null;

function bothOf({ years }: PillarState, series: Series, pick: Pick) {
  const at = dated(series, years[1]);
  const own = pick(true);
  const other = pick(false);
  return at === null || own === null || other === null ? null : { at, own, other };
}

function shareOf(state: PillarState, { europe }: PillarSides, pick: Pick) {
  const both = bothOf(state, europe.part, pick);
  const first = dated(europe.part, state.years[0]);
  return both === null || first === null ? null : { ...both, first };
}

function growthOf({ years }: PillarState, { europe, america }: PillarSides) {
  const known = observed(between(europe.growth, ...years));
  const final = known.findLast(({ status }) => !isEstimate(status));
  const at = final === undefined ? null : dated(europe.growth, final.year);
  const other = at === null ? null : observationAt(america.growth, at.year);
  if (at === null || other === null) return null;
  const later = known.flatMap(({ year }) =>
    year > at.year ? (dated(europe.growth, year) ?? []) : [],
  );
  return { at, other: other.value, later };
}

function ofGdpOf({ years }: PillarState, { europe, america }: PillarSides) {
  const known = observed(between(europe.ofGdp, ...years));
  const at = dated(europe.ofGdp, years[1]);
  const other = observationAt(america.ofGdp, years[1]);
  const final = known.findLast(({ year, status }) => !isEstimate(status) && year < years[1]);
  const before = final === undefined ? null : dated(europe.ofGdp, final.year);
  return at === null || before === null || other === null
    ? null
    : { at, before, other: other.value };
}

function dated(series: Series, year: number): Dated | null {
  const found = observationAt(series, year);
  return found === null ? null : { year, value: found.value, estimated: isEstimate(found.status) };
}
