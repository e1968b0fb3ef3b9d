/** The parts of an address, by key. */
export type AddressParts = ReadonlyMap<string, string>;

/** Rewrites the parts of one version as the next version says the same. */
export type Migration = (parts: AddressParts) => AddressParts;

/** From the first version to the second, from the second to the third, and so on. None yet. */
export const migrations: readonly Migration[] = [];

/** What is wrong with a version: it is none, or one to come. Such an address is read as one of the current version. */
export type VersionFault = { readonly kind: 'no-version' } | { readonly kind: 'newer-version' };

/**
 * Parts as the current version says them, without the version. An address that names none is of the first; one that says
 * nothing at all shows the defaults of today.
 */
export function migrateAddress(
  parts: AddressParts,
  steps: readonly Migration[] = migrations,
): { readonly parts: AddressParts; readonly fault: VersionFault | null } {
  const said = new Map([...parts].filter(([key]) => key !== 'v'));
  const named = parts.get('v') ?? '1';
  if (!/^[1-9]\d{0,3}$/.test(named)) return { parts: said, fault: { kind: 'no-version' } };
  const version = Number(named);
  if (version > steps.length + 1) return { parts: said, fault: { kind: 'newer-version' } };
  const due = said.size === 0 ? [] : steps.slice(version - 1);
  return { parts: due.reduce<AddressParts>((now, step) => step(now), said), fault: null };
}

/** The version as a part; null where it is the first, which goes without. */
export function versionPart(steps: readonly Migration[] = migrations): string | null {
  return steps.length === 0 ? null : `${steps.length + 1}`;
}
