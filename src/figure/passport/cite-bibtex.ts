import type { Citation, Retrieval } from './citation';

/**
 * A citation as BibTeX. Letters outside ASCII stay as they are (UTF-8); `url` is verbatim, as the packages that print it
 * expect, with the few characters percent-encoded that would end the field.
 */
export function citeBibtex(citation: Citation, { link, on }: Retrieval): string {
  const { id, title, author, container, edition, issued, sentences, retrieved } = citation;
  const [year = '', month] = issued.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  const fields = [
    ['author', `{{${escapeLatex(author)}}}`],
    ['title', `{{${escapeLatex(title)}}}`],
    [
      'howpublished',
      `{${escapeLatex([container, ...(edition === null ? [] : [edition])].join(', '))}}`,
    ],
    ['year', `{${year}}`],
    ...(name === undefined ? [] : [['month', name]]),
    ['url', `{${verbatimUrl(link)}}`],
    ['urldate', `{${on}}`],
    ['note', `{${escapeLatex(`${sentences.join(' ')} ${retrieved}.`)}}`],
  ];
  const lines = fields.map(([field = '', value = '']) => `  ${field.padEnd(12)} = ${value}`);
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`;
}

const months = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

/** BibTeX counts braces whether or not a backslash stands before them: a lone one has to be named. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u2212': '-',
};

/** A text in which nothing means anything to LaTeX or BibTeX. */
export function escapeLatex(text: string): string {
  return text
    .replaceAll(/[\\{}~^\u2212]/g, (sign) => commands[sign] ?? sign)
    .replaceAll(/[%&_#$]/g, (sign) => `\\${sign}`);
}

function verbatimUrl(address: string): string {
  return address.replaceAll(/[\\{}"\s]/g, (sign) => encodeURIComponent(sign));
}
