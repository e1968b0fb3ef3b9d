import { escapeXml } from './escape-xml';

/** How a text of a chart looks; `size` in points. */
export interface ChartText {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
}

/** The family of every text on a slide: one that other machines have. */
export const slideFont = 'Arial';

/**
 * Text properties of a part of a chart; its text never wraps and never turns. `skipped`: of names that stand close some are left
 * out. LibreOffice does so only for names that are turned, be it by nothing that can be seen; else it breaks or tilts them.
 */
export function textProperties(text: ChartText, skipped = false): string {
  return (
    `<c:txPr><a:bodyPr rot="${skipped ? 1 : 0}" vert="horz" wrap="none"/><a:lstStyle/>` +
    `<a:p><a:pPr>${runProperties('a:defRPr', text)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`
  );
}

/** A text of its own in a chart. */
export function richText(words: string, text: ChartText, language: string): string {
  return (
    '<c:tx><c:rich><a:bodyPr rot="0" vert="horz" wrap="none"/><a:lstStyle/>' +
    `<a:p><a:pPr>${runProperties('a:defRPr', text)}</a:pPr>` +
    `<a:r>${runProperties('a:rPr', text, ` lang="${language}"`)}<a:t>${escapeXml(words)}</a:t></a:r></a:p></c:rich></c:tx>`
  );
}

function runProperties(tag: string, { size, colour, bold = false }: ChartText, more = ''): string {
  return (
    `<${tag}${more} sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>` +
    `<a:latin typeface="${slideFont}"/><a:cs typeface="${slideFont}"/></${tag}>`
  );
}
