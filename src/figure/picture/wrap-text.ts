import { textWidth } from '../../charts/text-width';

/** Breaks a text between words into lines of at most a width (in the unit of `size`). A word that is wider, such as an address, is broken too. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const fits = (part: string) => textWidth(part, size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => (fits(one) ? one : pieces(one, fits)))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fits(longer)) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A word in pieces that fit, each of at least one character. */
function pieces(word: string, fits: (part: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && !fits(part + character)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
