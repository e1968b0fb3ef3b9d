import type { Edition } from '../../src/domain/source';
import type { Catalogue } from './catalogue';
import type { Cell } from './cell';
import { cellLookup } from './cell';
import type { Finding } from './fault';

/**
 * How far the parts of a whole may add up from 100. Each of four shares is rounded to two decimals, so each is
 * off by 0.005 at most and their sum by less than 0.02; a sum of such figures moves in steps of 0.01, so by 0.01.
 * An edition that prints more decimals stays within it too.
 */
export const categoryTolerance = 0.01;

const floatingPoint = 1e-9;

/** Wholes that lack the row of a part, and wholes whose parts do not add up to 100. */
export function unevenCategories(
  cells: readonly Cell[],
  edition: Edition,
  catalogue: Catalogue,
): readonly Finding[] {
  const find = cellLookup(cells);
  return wholesOf(edition, catalogue).flatMap((parts) => {
    const members = cells.filter(({ row }) => parts.includes(row.indicator));
    const places = new Map(members.map((cell) => [`${cell.row.entity} ${cell.row.period}`, cell]));
    return [...places.values()].flatMap(({ row }) => {
      const whole = parts.flatMap((part) => find(part, row.entity, row.period) ?? []);
      const reason = unevenness(whole, parts);
      return reason === null ? [] : [{ line: whole[0]?.row.line ?? row.line, reason }];
    });
  });
}

/** Per whole, the edition's indicators that are its parts. */
function wholesOf(edition: Edition, { indicators }: Catalogue): readonly (readonly string[])[] {
  const parts = indicators.filter(
    ({ id, partOf }) => partOf !== undefined && edition.contents[id] !== undefined,
  );
  const wholes = [...new Set(parts.map(({ partOf }) => partOf))];
  return wholes.map((whole) => parts.filter(({ partOf }) => partOf === whole).map(({ id }) => id));
}

function unevenness(whole: readonly Cell[], parts: readonly string[]): string | null {
  if (whole.length < parts.length) {
    const present = whole.map(({ row }) => row.indicator);
    const absent = parts.filter((part) => !present.includes(part));
    return `the whole lacks a row of ${absent.join(' and ')}; a missing value needs one too`;
  }
  const values = whole.flatMap(({ value }) => value ?? []);
  // A whole with a missing part adds up to nothing that could be tested.
  if (values.length < parts.length) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.abs(sum - 100) > categoryTolerance + floatingPoint
    ? `${parts.join(', ')} add up to ${sum.toFixed(4)} instead of 100`
    : null;
}
