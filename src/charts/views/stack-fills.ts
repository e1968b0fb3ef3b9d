import type { SegmentFill } from '../forms/stack-types';
import type { Box } from '../layout/layout';
import type { Paint } from '../theme';
import { round } from './drawn-text';

/** What a segment is painted with. Estimates are lighter, with an outline; the others are parted by the ground. */
export function segmentPaint({ colour, shade, estimated }: SegmentFill, box: Box, paint: Paint) {
  const thin = Math.min(box.width, box.height) < thinnest;
  const outline = colour === 'bar' ? paint.barOutline : paint[colour];
  const fill = paint[colour];
  if (thin) return { fill, fillOpacity: estimated ? 0.7 : shade, stroke: 'none', strokeWidth: 0 };
  return {
    fill,
    fillOpacity: estimated ? Math.round(shade * 4) / 10 : shade,
    stroke: estimated ? outline : paint.ground,
    strokeWidth: 1,
  };
}

/** Below this an outline would leave nothing of a segment; without one, an estimate is a little less light. */
const thinnest = 4;

/** A box as a rectangle's attributes. */
export function rectOf({ left, top, width, height }: Box) {
  return { x: round(left), y: round(top), width: round(width), height: round(height) };
}
