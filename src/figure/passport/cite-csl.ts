import type { Citation, Retrieval } from './citation';

type DateParts = readonly [number] | readonly [number, number] | readonly [number, number, number];

/** The fields of CSL-JSON (schema of CSL 1.0.2) that a number is cited with. */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly 'container-title': string;
  readonly version?: string;
  readonly publisher: string;
  readonly issued: { readonly 'date-parts': readonly DateParts[] };
  readonly accessed: { readonly 'date-parts': readonly DateParts[] };
  readonly URL: string;
  readonly source: string;
  readonly language: string;
  readonly note: string;
}

/** A citation as CSL-JSON: a list of one item, as reference managers read it. */
export function citeCsl(citation: Citation, retrieval: Retrieval, language: string): string {
  return `${JSON.stringify([cslItem(citation, retrieval, language)], null, 2)}\n`;
}

/** The item of a citation. */
export function cslItem(citation: Citation, { link, on }: Retrieval, language: string): CslItem {
  const { id, title, author, container, edition, issued, sentences, product } = citation;
  return {
    id,
    type: 'dataset',
    title,
    author: [{ literal: author }],
    'container-title': container,
    ...(edition === null ? {} : { version: edition }),
    publisher: author,
    issued: { 'date-parts': [dateParts(issued)] },
    accessed: { 'date-parts': [dateParts(on)] },
    URL: link,
    source: product,
    language,
    note: sentences.join(' '),
  };
}

/** Year, and month and day where the ISO date has them. */
function dateParts(iso: string): DateParts {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
}
