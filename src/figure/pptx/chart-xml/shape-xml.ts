import type { SlidePaint } from '../slide-types';

const emu = 12_700;

/** A fill; a weak paint lets the ground shine through. */
export function solidFill({ colour, strength }: SlidePaint): string {
  const alpha = strength < 1 ? `<a:alpha val="${Math.round(strength * 100_000)}"/>` : '';
  return `<a:solidFill><a:srgbClr val="${colour}">${alpha}</a:srgbClr></a:solidFill>`;
}

/** A stroke, in points. */
export function stroke(
  paint: SlidePaint,
  width: number,
  dash: 'solid' | 'sysDot' | 'dash' = 'solid',
): string {
  return (
    `<a:ln w="${Math.round(width * emu)}" cap="rnd">${solidFill(paint)}` +
    `<a:prstDash val="${dash}"/><a:round/></a:ln>`
  );
}

/** No outline. */
export const noStroke = '<a:ln><a:noFill/></a:ln>';

/** A marker; a hollow one is filled with the ground. */
export function marker(paint: SlidePaint, size: number, hollow: boolean): string {
  const ground = { colour: 'FFFFFF', strength: 1 };
  return (
    `<c:marker><c:symbol val="circle"/><c:size val="${size}"/>` +
    `<c:spPr>${solidFill(hollow ? ground : paint)}${stroke(paint, 1.5)}</c:spPr></c:marker>`
  );
}

/** No mark at a point. */
export const noMarker = '<c:marker><c:symbol val="none"/></c:marker>';
