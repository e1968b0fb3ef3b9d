/** The rank of a value among some, the highest being first; equal values share a rank. What is missing has none (null). */
export function rankOf(value: number | null, all: readonly (number | null)[]): number | null {
  if (value === null) return null;
  return 1 + all.filter((other) => other !== null && other > value).length;
}
