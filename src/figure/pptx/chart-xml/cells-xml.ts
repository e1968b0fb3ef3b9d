import { escapeXml } from './escape-xml';

/** The letters of a column of a workbook, the first being 0. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${columnName(Math.floor(at / 26) - 1)}${letter}`;
}

/** The sheet of the workbook that a chart reads. */
export const dataSheet = 'Data';

/** A series' name, with the cell it stands in. */
export function nameReference(column: number, row: number, name: string): string {
  return (
    `<c:tx><c:strRef><c:f>${dataSheet}!$${columnName(column)}$${row}</c:f>` +
    `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
  );
}

/** The names of the categories, with their cells: the first column, under its head. */
export function categoryReference(categories: readonly string[]): string {
  const cells = categories.map(
    (name, at) => `<c:pt idx="${at}"><c:v>${escapeXml(name)}</c:v></c:pt>`,
  );
  return (
    `<c:cat><c:strRef><c:f>${dataSheet}!$A$2:$A$${categories.length + 1}</c:f>` +
    `<c:strCache><c:ptCount val="${categories.length}"/>${cells.join('')}</c:strCache></c:strRef></c:cat>`
  );
}

/** Values with their cells; a missing one has no point, so that nothing is drawn for it. */
export function valueReference(
  tag: 'c:val' | 'c:xVal' | 'c:yVal',
  column: number,
  firstRow: number,
  values: readonly (number | null)[],
  format: string,
): string {
  const letter = columnName(column);
  const cells = values.flatMap((value, at) =>
    value === null ? [] : [`<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`],
  );
  return (
    `<${tag}><c:numRef><c:f>${dataSheet}!$${letter}$${firstRow}:$${letter}$${firstRow + values.length - 1}</c:f>` +
    `<c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${values.length}"/>${cells.join('')}</c:numCache></c:numRef></${tag}>`
  );
}
