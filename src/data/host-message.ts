import * as v from 'valibot';

const hostMessageSchema = v.intersect([
  v.object({ source: v.literal('alliance-ledger'), version: v.literal(1) }),
  v.variant('type', [
    /** The page listens: it sets heights and takes keys. */
    v.object({ type: v.literal('hello') }),
    v.object({ type: v.literal('theme'), theme: v.picklist(['auto', 'light', 'dark']) }),
  ]),
]);

/** What a page says to an embed in it. */
export type HostMessage = v.InferOutput<typeof hostMessageSchema>;

/** Reads what came to an embed as a message. Null where it is none of ours. */
export function parseHostMessage(data: unknown): HostMessage | null {
  const read = v.safeParse(hostMessageSchema, data);
  return read.success ? read.output : null;
}
