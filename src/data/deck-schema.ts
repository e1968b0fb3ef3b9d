import * as v from 'valibot';

/** What a file says it is. */
export const deckFormat = 'alliance-ledger-deck';

const query = v.pipe(v.string(), v.regex(/^(\?.+)?$/su));

/** A slide as a file has it. What is left out is as usual; lengths are checked where they are known. */
const slide = v.object({
  chart: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  query: v.optional(query, ''),
  caption: v.optional(v.nullable(v.string()), null),
  notes: v.optional(v.string(), ''),
  steps: v.optional(v.array(query), []),
  spotlight: v.optional(v.nullable(v.string()), null),
});

/** A deck as a file or the browser's storage has it. */
const schema = v.object({
  format: v.literal(deckFormat),
  version: v.literal(1),
  title: v.optional(v.string(), ''),
  slides: v.array(slide),
});

/** A deck as it is written down. */
export type WrittenDeck = v.InferOutput<typeof schema>;

/** The deck of a value from outside, or the path to the first part that is none: names and places from the top. */
export function readWrittenDeck(
  value: unknown,
): { readonly deck: WrittenDeck } | { readonly at: readonly (string | number)[] } {
  const read = v.safeParse(schema, value, { abortEarly: true });
  if (read.success) return { deck: read.output };
  const path = read.issues[0].path ?? [];
  return {
    at: path.map(({ key }) => (typeof key === 'number' ? key : String(key))),
  };
}
