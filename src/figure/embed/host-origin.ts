/**
 * The origin of the page around a frame, as the browser says it. Null where it does not (an old browser without a referrer),
 * and for a page that has none, such as one opened from a disk.
 */
export function hostOrigin(frame: Window): string | null {
  const { ancestorOrigins } = frame.location;
  const [nearest] = ancestorOrigins === undefined ? [] : [...ancestorOrigins];
  const { referrer } = frame.document;
  const origin = nearest ?? (referrer === '' ? null : new URL(referrer).origin);
  return origin !== null && isAddressable(origin) ? origin : null;
}

/** Whether messages can be sent to the origin, and to no other. */
export function isAddressable(origin: string): boolean {
  return /^https?:\/\//.test(origin);
}
