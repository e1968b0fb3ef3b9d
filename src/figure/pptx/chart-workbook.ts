import { strToU8, zipSync } from 'fflate';
import { columnName, dataSheet } from './chart-xml/cells-xml';
import { escapeXml } from './chart-xml/escape-xml';
import type { CategoryChart, ScatterChart } from './slide-types';

/** A cell of a sheet; null is an empty one. */
type Cell = string | number | null;

/** The rows of the sheet a chart reads: what a reader edits behind it. */
export function chartRows(chart: CategoryChart | ScatterChart): readonly (readonly Cell[])[] {
  return chart.kind === 'scatter' ? scatterRows(chart) : categoryRows(chart);
}

/** The workbook behind a chart: its figures, and a second sheet that says where they come from. */
export function chartWorkbook(
  chart: CategoryChart | ScatterChart,
  origin: { readonly sheet: string; readonly lines: readonly string[] },
): Uint8Array {
  const files = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml([dataSheet, origin.sheet]),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheetXml(chartRows(chart)),
    'xl/worksheets/sheet2.xml': sheetXml(origin.lines.map((line) => [line])),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  );
}

function categoryRows({ head, categories, series }: CategoryChart) {
  return [
    [head, ...series.map(({ name }) => name)],
    ...categories.map((category, at) => [
      category,
      ...series.map(({ points }) => points[at]?.value ?? null),
    ]),
  ];
}

/** A row a mark: its name, its value across, and in the column of its series the one upwards. */
function scatterRows({ head, across, series }: ScatterChart) {
  return [
    [head, across.title ?? '', ...series.map(({ name }) => name)],
    ...series.flatMap(({ marks }, at) =>
      marks.map((mark) => [
        mark.name,
        mark.across,
        ...series.map((_, column) => (column === at ? mark.up : null)),
      ]),
    ),
  ];
}

const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

const contentTypes =
  `${start}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}"/>` +
  `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${sheetType}"/></Types>`;

function relations(targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${start}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${start}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function sheetXml(rows: readonly (readonly Cell[])[]): string {
  const body = rows.map((cells, row) => {
    const written = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`));
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return `${start}<worksheet xmlns="${main}"><cols><col min="1" max="1" width="28" customWidth="1"/></cols><sheetData>${body.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, place: string): string {
  if (cell === null) return '';
  return typeof cell === 'number'
    ? `<c r="${place}"><v>${cell}</v></c>`
    : `<c r="${place}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
}
