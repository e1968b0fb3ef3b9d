/** What a reader narrows the rows down by. */
export interface RowFilter {
  readonly query: string;
  /** The ids of a group's members; null: all rows. */
  readonly members: ReadonlySet<string> | null;
}

/** A text without case and diacritics, so that `turk` finds Türkiye. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
}

/** Whether a row is in the group and one of its names contains what is searched. */
export function matchesRow(
  { entity, names }: { readonly entity: string; readonly names: readonly string[] },
  { query, members }: RowFilter,
): boolean {
  if (members !== null && !members.has(entity)) return false;
  const wanted = folded(query);
  return wanted === '' || names.some((name) => name.includes(wanted));
}
