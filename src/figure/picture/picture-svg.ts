import type { FittedPicture } from './fit-picture';
import type { PictureFrame, PictureLook, PictureTexts } from './picture';
import type { LaidLineOfText } from './picture-texts';

/** Families that other programs have, after the product's own. */
export const pictureFont = 'Inter, Arial, Helvetica, sans-serif';

/**
 * The SVG of a picture. Its origin is the plot's, so that it has one coordinate system; attributes only, no styles, no
 * nested drawing, colours as hex: what PowerPoint reads.
 */
export function composeSvg(
  plot: string,
  { scale, width, height, texts }: FittedPicture,
  { title, description, record }: PictureTexts,
  { width: frameWidth, zoom }: PictureFrame,
  { paint, ground }: PictureLook,
): string {
  const left = -texts.margin;
  const top = -texts.head;
  const line = ({ text, y, size, bold, tone }: LaidLineOfText, from: number) =>
    `<text x="0" y="${tenth(from + y)}" font-family="${pictureFont}" font-size="${tenth(size)}" ` +
    `font-weight="${bold ? 700 : 400}" fill="${paint[tone]}">${escaped(text)}</text>`;
  const bottom = top + height - texts.foot;
  const pixels = zoom / scale;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(frameWidth * zoom)}" ` +
      `height="${Math.round(height * pixels)}" viewBox="${[left, top, width, height].map(tenth).join(' ')}" role="img">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    `<metadata>${escaped(record)}</metadata>`,
    ground
      ? `<rect x="${tenth(left)}" y="${tenth(top)}" width="${tenth(width)}" height="${tenth(height)}" fill="${paint.ground}"/>`
      : '',
    texts.above.map((one) => line(one, top)).join(''),
    `<g>${halosApart(contentOf(plot)).replaceAll(/font-family="[^"]*"/g, `font-family="${pictureFont}"`)}</g>`,
    texts.below.map((one) => line(one, bottom)).join(''),
    '</svg>',
  ].join('');
}

/** What is in a drawing; the one entity that HTML writes and XML does not know is a character again. */
function contentOf(svg: string): string {
  return svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>')).replaceAll('&nbsp;', '\u00a0');
}

/** A text with a halo as two: programs that know no `paint-order` would draw the halo over the letters. */
function halosApart(svg: string): string {
  return svg.replace(
    /<text([^>]*) paint-order="stroke"([^>]*)>((?:(?!<\/text>).)*)<\/text>/g,
    (_, before: string, after: string, text: string) => {
      const attributes = before + after;
      const plain = attributes.replace(/ stroke(-[a-z]+)?="[^"]*"/g, '');
      return `<text${attributes}>${text}</text><text${plain}>${text}</text>`;
    },
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
