/** The level of a path in a year, straight between its points and level outside them. */
export function pathAt(path: readonly (readonly [number, number])[], year: number): number {
  const [right, high] = path.find(([at]) => at >= year) ?? path.at(-1) ?? [year, 0];
  const [left, low] = path.findLast(([at]) => at < year && at < right) ?? [right, high];
  if (right === left || year > right) return high;
  return low + ((high - low) * (year - left)) / (right - left);
}
