import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml } from './chart-xml/escape-xml';

/** A chart's parts as they are to be in the package. */
export interface ChartParts {
  readonly xml: string;
  readonly workbook: Uint8Array;
}

/**
 * The package with its charts exchanged for ours, in the order they were added, lines of notes as paragraphs,
 * alternative texts at tables, and its parts in the order the schema has. The library writes zero as nothing and nothing as zero, knows one dash and one width for
 * all lines, and has no labels at their ends.
 */
export function patchPackage(
  made: Uint8Array,
  charts: readonly ChartParts[],
  tables: ReadonlyMap<string, string>,
): Uint8Array {
  const files = unzipSync(made);
  const numbers = Object.keys(files)
    .flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
  if (numbers.length !== charts.length) {
    throw new Error(`The package has ${numbers.length} charts in place of ${charts.length}.`);
  }
  numbers.forEach((number, at) => {
    const parts = charts[at];
    if (parts === undefined) return;
    files[`ppt/charts/chart${number}.xml`] = strToU8(parts.xml);
    files[`ppt/embeddings/${workbookOf(files, number)}`] = new Uint8Array(parts.workbook);
  });
  for (const [path, content] of Object.entries(files)) {
    if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(path)) {
      files[path] = strToU8(withParagraphs(strFromU8(content)));
    } else if (/^ppt\/slides\/[^/]+\.xml$/.test(path)) {
      files[path] = strToU8(withDescriptions(inOrder(strFromU8(content)), tables));
    } else if (path === 'ppt/presentation.xml') {
      files[path] = strToU8(mastersFirst(strFromU8(content)));
    }
  }
  return zipSync(files, { level: 6 });
}

function workbookOf(files: Readonly<Record<string, Uint8Array>>, chart: number): string {
  const relations = files[`ppt/charts/_rels/chart${chart}.xml.rels`];
  const target =
    relations === undefined ? null : /embeddings\/([^"]+\.xlsx)/.exec(strFromU8(relations));
  if (target?.[1] === undefined) throw new Error(`Chart ${chart} of the package has no workbook.`);
  return target[1];
}

function withParagraphs(notes: string): string {
  return notes.replace(/<a:r><a:rPr[^>]*\/><a:t>([^<]*)<\/a:t><\/a:r>/, (_, text: string) =>
    text
      .split(/\r?\n/)
      .map((line) => `<a:r><a:rPr dirty="0"/><a:t>${line}</a:t></a:r>`)
      .join('</a:p><a:p>'),
  );
}

/** Leaves out the properties of a paragraph where the library repeats them between its runs, which the schema forbids. */
function inOrder(slide: string): string {
  return slide.replace(/<\/a:r><a:pPr[^>]*?(?:\/>|[^/]>.*?<\/a:pPr>)/g, '</a:r>');
}

/** The master of the notes stands before the slides. */
function mastersFirst(presentation: string): string {
  return presentation.replace(
    /(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s,
    '$2$1',
  );
}

/** Describes tables, and numbers the shapes of a slide anew: the library gives a table the number of another shape. */
function withDescriptions(slide: string, tables: ReadonlyMap<string, string>): string {
  let id = 0;
  let described = slide.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`);
  for (const [name, text] of tables) {
    described = described.replaceAll(
      `name="${name}"/>`,
      () => `name="${name}" descr="${escapeXml(text)}"/>`,
    );
  }
  return described;
}
