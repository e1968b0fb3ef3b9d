import type { InvalidPart } from '../address/invalid-part';

/**
 * What could not be used of an embed's address, where it also names the edition it was taken from. A chart that names its
 * editions itself cannot go back to that one; as long as it still shows it, there is nothing to say.
 */
export function holdEdition(
  invalid: readonly InvalidPart[],
  editions: readonly string[],
): readonly InvalidPart[] {
  return invalid.flatMap((part) => {
    if (part.key !== 'edition' || part.reason.kind !== 'unknown-key') return part;
    if (editions.includes(part.value)) return [];
    return { ...part, reason: { kind: 'unknown-value' }, used: [...new Set(editions)].join(', ') };
  });
}
