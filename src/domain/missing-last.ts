/** Orders values from high to low; what is missing comes last, and is no zero. */
export function missingLast(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b - a;
}
