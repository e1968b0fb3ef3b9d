import type { Chart, LaidChart } from '../../charts/chart';
import { roomRules } from '../../charts/layout/room-rules';
import { type SizeRules, sizeRules } from '../../charts/layout/size';

/** A drawing laid out for a box, and how large a unit of it is in pixels. */
export interface FittedDrawing {
  readonly laid: LaidChart;
  readonly scale: number;
}

/** Drawing units across and down a box at its largest type, and how much smaller each try is. */
const fewest = { across: 900, down: 280 } as const;
const step = 1.12;
const tries = 14;
const smallestScale = 0.8;
const lowestRow = 16;

/** Lays a chart out for a box in pixels: with the largest type at which all of it has room. */
export function fitDrawing(
  chart: Chart,
  sizes: SizeRules,
  box: { readonly width: number; readonly height: number },
): FittedDrawing {
  const room = Math.min(box.width / fewest.across, box.height / fewest.down);
  const largest = Math.max(smallestScale, room);
  let fitted: FittedDrawing | null = null;
  for (let at = 0; at < tries; at++) {
    const scale = largest / step ** at;
    const [width, height] = [box.width / scale, box.height / scale];
    const row = Math.min(sizes.row, lowestRow);
    const laid = chart.layOut(
      roomRules(sizes, { width, height, type: sizeRules.medium.type, row }),
    );
    fitted = { laid, scale };
    if (laid.layout.height <= height + 1) return fitted;
  }
  if (fitted === null) throw new Error('A drawing was not tried at any size.');
  // What is higher still at the smallest type becomes smaller as a whole.
  const { layout } = fitted.laid;
  return { ...fitted, scale: Math.min(fitted.scale, box.height / layout.height) };
}
