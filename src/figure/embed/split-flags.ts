/** A query without its flags: what it says is shown. With its question mark, or empty. */
export function withoutFlags(query: string): string {
  const parts = query.replace(/^\?/, '').split('&');
  const rest = parts.filter((part) => part !== '' && !isFlag(part)).join('&');
  return rest === '' ? '' : `?${rest}`;
}

/** Whether a part of a query is one of the flags, whatever it says. */
export function isFlag(part: string): boolean {
  return /^(theme|lang|plain|static|transparent|fit)(=|$)/.test(part);
}
