/** What has no accent to take off and is written with plain letters nonetheless. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
};

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** A text as it is compared: small letters without accents, one space between words, nothing else. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßøæœłđðı]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The ways a text may be typed: without accents, and with umlauts written out (Österreich, Oesterreich). */
export function spellings(text: string): readonly string[] {
  const small = text.normalize('NFC').toLowerCase();
  const spread = small.replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter);
  return [...new Set([fold(small), fold(spread)])];
}
