import type { Language } from '../../domain/text';

/** How a language's spreadsheets read a CSV: what parts its fields, and what its decimals. */
export interface CsvRules {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

/** How numbers and columns are parted, by language. */
export const csvRules: Readonly<Record<Language, CsvRules>> = {
  en: { separator: ',', decimal: '.' },
  de: { separator: ';', decimal: ',' },
};

/** A cell; null is written as nothing, since a missing value is not zero. */
export type CsvCell = string | number | null;

/** A table as RFC 4180 has it: lines end with CR LF, what parts fields stands in quotes, a missing number is empty. */
export function csvText(rows: readonly (readonly CsvCell[])[], rules: CsvRules): string {
  return rows
    .map((row) => `${row.map((cell) => field(cell, rules)).join(rules.separator)}\r\n`)
    .join('');
}

function field(cell: CsvCell, rules: CsvRules): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? numberText(cell, rules) : cell;
  return /[",;\r\n]/.test(text) && needsQuotes(text, rules)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

function needsQuotes(text: string, { separator }: CsvRules): boolean {
  return text.includes(separator) || /["\r\n]/.test(text);
}

/** With all digits that mean something, and never in powers of ten. */
function numberText(value: number, { decimal }: CsvRules): string {
  return plainDigits(settled(value)).replace('.', decimal);
}

/** A number without the noise that calculating in binary leaves behind its twelfth digit. */
export function settled(value: number): number {
  return Number(value.toPrecision(12));
}

function plainDigits(value: number): string {
  const text = `${value}`;
  return text.includes('e') ? value.toFixed(15).replace(/\.?0+$/, '') : text;
}
