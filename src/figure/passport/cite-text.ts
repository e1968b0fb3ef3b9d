import type { Citation, Retrieval } from './citation';

/** A citation as a paragraph. */
export function citeText({ sentences, retrieved }: Citation, { link }: Retrieval): string {
  return `${sentences.join(' ')} ${retrieved}: ${link}`;
}
