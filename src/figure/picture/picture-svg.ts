import type { FittedPicture } from './fit-picture';
import type { PictureFrame, PictureLook, PictureTexts } from './picture';
import type { LaidLineOfText } from './picture-texts';
import { plainMarks, plainTexts } from './plain-marks';

/** Families that other programs have, after the product's own. */
export const pictureFont = 'Inter, Arial, Helvetica, sans-serif';

/**
 * The SVG of a picture. Its origin is the plot's, so that it has one coordinate system; attributes only, no styles, no
 * nested drawing, colours as hex: what PowerPoint reads.
 */
export function composeSvg(
  plot: string,
  { scale, width, height, texts, plotWidth }: FittedPicture,
  { title, description, record }: PictureTexts,
  { width: frameWidth, zoom }: PictureFrame,
  { paint, ground }: PictureLook,
): string {
  // A plot that is narrower than the room between the margins stands in its middle.
  const indent = (width - 2 * texts.margin - plotWidth) / 2;
  const left = -texts.margin - indent;
  const top = -texts.head;
  const line = ({ text, y, size, bold, tone }: LaidLineOfText, from: number) =>
    `<text x="${tenth(-indent)}" y="${tenth(from + y)}" font-family="${pictureFont}" font-size="${tenth(size)}" ` +
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
    `<g>${plainTexts(plainMarks(contentOf(plot)), ground).replaceAll(/font-family="[^"]*"/g, `font-family="${pictureFont}"`)}</g>`,
    texts.below.map((one) => line(one, bottom)).join(''),
    '</svg>',
  ].join('');
}

function contentOf(svg: string): string {
  return svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
