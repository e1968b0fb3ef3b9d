import * as v from 'valibot';

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));

/** What the windows of a presentation say to each other. */
const schema = v.variant('kind', [
  /** The presentation: what it shows. `deck` is the text of a deck's file. */
  v.object({
    kind: v.literal('state'),
    deck: v.pipe(v.string(), v.maxLength(2_000_000)),
    slide: place,
    step: place,
    black: v.boolean(),
  }),
  /** The presentation has ended. */
  v.object({ kind: v.literal('ended') }),
  /** The speaker's window has opened and knows nothing yet. */
  v.object({ kind: v.literal('hello') }),
  /** The speaker's window: what is to be done. */
  v.object({
    kind: v.literal('ask'),
    action: v.picklist(['next', 'previous', 'first', 'last', 'black']),
  }),
]);

/** What presentation and speaker’s window tell each other. */
export type SpeakerMessage = v.InferOutput<typeof schema>;

/** A message of another window; null where it is none. */
export function parseSpeakerMessage(value: unknown): SpeakerMessage | null {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : null;
}
