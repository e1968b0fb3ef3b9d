/** What a row of bars is called; `remark` is why it has no bar. */
export function rowName(
  { name, shortName }: { readonly name: string; readonly shortName: string },
  remark: string | null,
): string {
  const short = name.length > longest ? shortName : name;
  return remark === null ? short : `${short} (${remark})`;
}

/** Letters beyond which a name takes too much of the plot. */
const longest = 18;
