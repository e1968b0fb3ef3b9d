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

/** A value of an aspect of whose rows as many support as contradict. */
export interface Split {
  readonly value: string;
  /** Rows on either side. */
  readonly each: number;
  /** The other aspect that parts them without exception, with its values by verdict; null: none does. */
  readonly by: {
    readonly aspect: Aspect;
    readonly supported: readonly string[];
    readonly contradicted: readonly string[];
  } | null;
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
      /** Its values whose rows are evenly parted: of them neither can be said. */
      readonly split: readonly Split[];
      /** Ids of the rows that do not follow; none of a split value is among them. */
      readonly exceptions: readonly string[];
    }
  /** No single aspect does. */
  | { readonly kind: 'mixed'; readonly supported: number; readonly contradicted: number };

/**
 * What differs between the rows that support a claim and those that contradict it: the aspect whose values part them with the
 * fewest exceptions, at most a quarter of the rows. A value whose rows are evenly parted is said to be so, with what parts them.
 * Undetermined rows play no part.
 */
export function whatDecides(rows: readonly Told[]): Deciding {
  const known = rows.filter(({ verdict }) => verdict !== 'undetermined');
  const supported = known.filter(({ verdict }) => verdict === 'supported').length;
  const contradicted = known.length - supported;
  if (known.length === 0) return { kind: 'nothing' };
  if (supported === 0) return { kind: 'one-verdict', verdict: 'contradicted', rows: known.length };
  if (contradicted === 0) return { kind: 'one-verdict', verdict: 'supported', rows: known.length };
  const parted = aspects.flatMap((aspect) => partBy(aspect, known) ?? []);
  const fewest = Math.min(...parted.map(notFollowing));
  const best = parted.find((one) => notFollowing(one) === fewest);
  return best === undefined || fewest > known.length / 4
    ? { kind: 'mixed', supported, contradicted }
    : best;
}

type Parting = Deciding & { readonly kind: 'aspect' };

/** How many rows an aspect does not account for; of a split value that is one side. */
function notFollowing({ exceptions, split }: Parting): number {
  return split.reduce((sum, { each }) => sum + each, exceptions.length);
}

/** Null where the aspect does not part the rows: all its values would say the same. */
function partBy(aspect: Aspect, rows: readonly Told[]): Parting | null {
  const values = [...new Set(rows.map(({ is }) => is[aspect]))];
  const of = (value: string) => rows.filter(({ is }) => is[aspect] === value);
  const verdictOf = new Map(values.map((value) => [value, majority(of(value))]));
  const said = (verdict: Verdict) => values.filter((value) => verdictOf.get(value) === verdict);
  const [supported, contradicted] = [said('supported'), said('contradicted')];
  const split = values.flatMap((value): readonly Split[] =>
    verdictOf.get(value) === 'split' ? [splitOf(value, of(value))] : [],
  );
  const isParted = supported.length > 0 && contradicted.length > 0;
  const isExplained = supported.length + contradicted.length > 0 && split.length > 0;
  if (!isParted && !(isExplained && split.every(({ by }) => by !== null))) return null;
  return {
    kind: 'aspect',
    aspect,
    supported,
    contradicted,
    split,
    exceptions: rows.flatMap(({ id, is, verdict }) => {
      const most = verdictOf.get(is[aspect]);
      return most === 'split' || most === verdict ? [] : [id];
    }),
  };
}

/** What most rows of a value say. */
function majority(own: readonly Told[]): Verdict | 'split' {
  const supported = own.filter(({ verdict }) => verdict === 'supported').length;
  if (2 * supported === own.length) return 'split';
  return 2 * supported > own.length ? 'supported' : 'contradicted';
}

function splitOf(value: string, own: readonly Told[]): Split {
  const by = aspects.flatMap((aspect) => cleanly(aspect, own) ?? [])[0] ?? null;
  return { value, each: own.length / 2, by };
}

/** The values of an aspect by verdict where it parts the rows without exception; else null. */
function cleanly(aspect: Aspect, rows: readonly Told[]): Split['by'] {
  const of = (wanted: Verdict) => [
    ...new Set(rows.filter(({ verdict }) => verdict === wanted).map(({ is }) => is[aspect])),
  ];
  const [supported, contradicted] = [of('supported'), of('contradicted')];
  return supported.some((value) => contradicted.includes(value))
    ? null
    : { aspect, supported, contradicted };
}
