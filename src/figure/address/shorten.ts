const longest = 40;

/** A text from outside as it is shown: at most 40 characters and an ellipsis, without anything that is not to be seen. */
export function shorten(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{fffd}');
}
