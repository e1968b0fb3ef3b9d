import { isAllyIn } from '../../src/domain/entity';
import type { Catalogue } from './catalogue';
import type { Cell } from './cell';
import { addedIndicators, sumsOfAllies } from './cross-checks';
import type { Finding } from './fault';

/**
 * How far a printed total may lie from the sum of its printed addends: every addend and the total itself are
 * rounded to a step (a whole million, say), so each is off by half a step at most.
 */
export function totalTolerance(addends: number, step: number): number {
  return ((addends + 1) * step) / 2;
}

const floatingPoint = 1e-9;

/**
 * Aggregates that are not the sum of the year's allies. An ally that lacks its row counts as nothing, so that a
 * lost row is found; where a row says that the value is missing, the total is not tested.
 */
export function unevenTotals(cells: readonly Cell[], catalogue: Catalogue): readonly Finding[] {
  return addedIndicators.flatMap(({ indicator, step }) => {
    const figures = cells.filter(({ row }) => row.indicator === indicator);
    return sumsOfAllies.flatMap(({ aggregate, without }) =>
      figures
        .filter(({ row }) => row.entity === aggregate)
        .flatMap((total) => {
          const addends = addendsOf(total, figures, without, catalogue);
          const reason = unevenness(total, addends, step);
          return reason === null ? [] : [{ line: total.row.line, reason }];
        }),
    );
  });
}

function addendsOf(
  total: Cell,
  figures: readonly Cell[],
  without: readonly string[],
  { entities }: Catalogue,
): readonly Cell[] {
  const members = entities
    .filter((entity) => isAllyIn(entity, total.year) && !without.includes(entity.id))
    .map(({ id }) => id);
  return figures.filter(
    ({ row }) => row.period === total.row.period && members.includes(row.entity),
  );
}

function unevenness(total: Cell, addends: readonly Cell[], step: number): string | null {
  const values = addends.flatMap(({ value }) => value ?? []);
  if (total.value === null || values.length < addends.length) return null;
  const sum = values.reduce((all, value) => all + value, 0);
  const tolerance = totalTolerance(values.length, step);
  return Math.abs(sum - total.value) > tolerance + floatingPoint
    ? `the total is ${total.row.value}, the year's ${values.length} allies add up to ${round(sum)}; rounding allows ${round(tolerance)}`
    : null;
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
