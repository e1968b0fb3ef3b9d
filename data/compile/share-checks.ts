import type { ShareBounds } from '../../src/domain/share';
import { shareBounds } from '../../src/domain/share';
import type { Cell } from './cell';
import { cellLookup } from './cell';
import { printedShares } from './cross-checks';
import type { Finding } from './fault';

/**
 * Between which figures a share may be printed: what half a million more or less in numerator and denominator
 * allows, and half a step of the share's own rounding beyond.
 */
export function printedBounds(of: number, by: number, step: number): ShareBounds {
  const { lowest, highest } = shareBounds(of, by);
  return { lowest: lowest - step / 2, highest: highest + step / 2 };
}

const floatingPoint = 1e-9;

/** Printed shares that are not the quotient printed beside them. */
export function unevenShares(cells: readonly Cell[]): readonly Finding[] {
  const find = cellLookup(cells);
  return printedShares.flatMap(({ share, of, by, step }) =>
    cells
      .filter(({ row }) => row.indicator === share)
      .flatMap((printed) => {
        const { entity, period, line } = printed.row;
        const numerator = find(of, entity, period)?.value ?? null;
        const denominator = find(by, entity, period)?.value ?? null;
        if (printed.value === null || numerator === null || denominator === null) return [];
        const { lowest, highest } = printedBounds(numerator, denominator, step);
        const fits =
          printed.value >= lowest - floatingPoint && printed.value <= highest + floatingPoint;
        if (fits) return [];
        const quotient = ((100 * numerator) / denominator).toFixed(4);
        return [
          { line, reason: `the share is ${printed.row.value}, ${of} / ${by} is ${quotient}` },
        ];
      }),
  );
}
