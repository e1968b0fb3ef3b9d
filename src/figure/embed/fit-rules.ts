import type { Chart, LaidChart } from '../../charts/chart';
import { type SizeRules, sizeRules } from '../../charts/layout/size';

/** A drawing laid out for a box, and how large a unit of it is in pixels. */
export interface FittedDrawing {
  readonly laid: LaidChart;
  readonly scale: number;
}

/** Drawing units across a box at its largest type, and how much smaller each try is. */
const fewestUnits = 620;
const step = 1.12;
const tries = 14;
const smallestType = 0.75;

/** Lays a chart out for a box in pixels: with the largest type at which all of it has room. */
export function fitDrawing(
  chart: Chart,
  sizes: SizeRules,
  box: { readonly width: number; readonly height: number },
): FittedDrawing {
  const largest = Math.max(smallestType, box.width / fewestUnits);
  let fitted: FittedDrawing | null = null;
  for (let at = 0; at < tries; at++) {
    const scale = largest / step ** at;
    const [width, height] = [box.width / scale, box.height / scale];
    const laid = chart.layOut({
      ...sizes,
      width,
      height,
      type: sizeRules.medium.type,
      yearLabels: Math.max(2, Math.floor(width / 90)),
    });
    fitted = { laid, scale };
    if (laid.layout.height <= height + 1) return fitted;
  }
  if (fitted === null) throw new Error('A drawing was not tried at any size.');
  // What is higher still at the smallest type becomes smaller as a whole.
  const { layout } = fitted.laid;
  return { ...fitted, scale: Math.min(fitted.scale, box.height / layout.height) };
}
