/** What a typed text is: a year within bounds, or why it is none. */
export type TypedYear =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'not-a-year'; readonly text: string }
  | { readonly kind: 'outside'; readonly from: number; readonly to: number };

const longest = 12;

/** Reads a year as a reader types it, bounds included. Never throws. */
export function readYear(text: string, [from, to]: readonly [number, number]): TypedYear {
  const trimmed = text.trim();
  if (!/^\d{4}$/.test(trimmed)) return { kind: 'not-a-year', text: shortened(trimmed) };
  const year = Number(trimmed);
  return year < from || year > to ? { kind: 'outside', from, to } : { kind: 'year', year };
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
