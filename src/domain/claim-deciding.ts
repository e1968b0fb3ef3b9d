import type { Verdict } from './claim-result';

/** In what two definitions can differ, the first to be named first. */
export const aspects = [
  'target',
  'prices',
  'source',
  'counted',
  'group',
  'edition',
  'window',
] as const;

export type Aspect = (typeof aspects)[number];

/** A row as it is told from the others: what it is in each aspect. */
export interface Told {
  readonly id: string;
  readonly verdict: Verdict;
  readonly is: Readonly<Record<Aspect, string>>;
}

/** What decides a claim. */
export type Deciding =
  /** No row could be tested. */
  | { readonly kind: 'nothing' }
  /** Every row that could be says the same. */
  | {
      readonly kind: 'one-verdict';
      readonly verdict: 'supported' | 'contradicted';
      readonly rows: number;
    }
  /** One aspect does, but for single rows; its values by verdict. */
  | {
      readonly kind: 'aspect';
      readonly aspect: Aspect;
      readonly supported: readonly string[];
      readonly contradicted: readonly string[];
      /** Ids of the rows that do not follow. */
      readonly exceptions: readonly string[];
    }
  /** No single aspect does. */
  | { readonly kind: 'mixed'; readonly supported: number; readonly contradicted: number };

/**
 * What differs between the rows that support a claim and those that contradict it: the aspect whose values part them with the
 * fewest exceptions, at most a quarter of the rows. Undetermined rows play no part.
 */
export function whatDecides(rows: readonly Told[]): Deciding {
  const known = rows.filter(({ verdict }) => verdict !== 'undetermined');
  const supported = known.filter(({ verdict }) => verdict === 'supported').length;
  const contradicted = known.length - supported;
  if (known.length === 0) return { kind: 'nothing' };
  if (supported === 0) return { kind: 'one-verdict', verdict: 'contradicted', rows: known.length };
  if (contradicted === 0) return { kind: 'one-verdict', verdict: 'supported', rows: known.length };
  const parted = aspects.flatMap((aspect) => partBy(aspect, known) ?? []);
  const fewest = Math.min(...parted.map(({ exceptions }) => exceptions.length));
  const best = parted.find(({ exceptions }) => exceptions.length === fewest);
  return best === undefined || fewest > known.length / 4
    ? { kind: 'mixed', supported, contradicted }
    : best;
}

/** Null where the aspect does not part the rows: all its values would say the same. */
function partBy(aspect: Aspect, rows: readonly Told[]): (Deciding & { kind: 'aspect' }) | null {
  const values = [...new Set(rows.map(({ is }) => is[aspect]))];
  const verdictOf = new Map(values.map((value) => [value, majority(aspect, value, rows)]));
  const of = (verdict: Verdict) => values.filter((value) => verdictOf.get(value) === verdict);
  const [supported, contradicted] = [of('supported'), of('contradicted')];
  if (supported.length === 0 || contradicted.length === 0) return null;
  return {
    kind: 'aspect',
    aspect,
    supported,
    contradicted,
    exceptions: rows
      .filter(({ is, verdict }) => verdictOf.get(is[aspect]) !== verdict)
      .map(({ id }) => id),
  };
}

/** What most rows of a value say; of a tie, what the first says. */
function majority(aspect: Aspect, value: string, rows: readonly Told[]): Verdict {
  const own = rows.filter(({ is }) => is[aspect] === value);
  const supported = own.filter(({ verdict }) => verdict === 'supported').length;
  if (2 * supported === own.length) return own[0]?.verdict ?? 'undetermined';
  return 2 * supported > own.length ? 'supported' : 'contradicted';
}
