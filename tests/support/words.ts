import { messages as de } from '../../src/language/messages/de';
import { messages as en } from '../../src/language/messages/en';
import { createWords } from '../../src/language/words';

export const english = createWords('en', en);
export const german = createWords('de', de);

/** A text with plain spaces where it has no-break ones, as a test writes it. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** The words of a title. What a no-break space holds together, such as "2 %", is one. */
export function countWords(text: string): number {
  return text.split(' ').filter((word) => word !== '').length;
}
