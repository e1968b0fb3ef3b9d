import type { MapLabel } from '../forms/map-types';
import { labelBox } from './map-label';
import { type LabelRoom, labelBeside } from './map-label-beside';
import { type BorderedArea, labelInside } from './map-label-inside';
import type { SizeRules } from './size';

/**
 * The texts on the map. Chosen allies in colour have their name and value, within their land or near it, or else their value
 * within it; all others have their value where it fits into their land.
 */
export function mapLabels(
  areas: readonly BorderedArea[],
  room: Omit<LabelRoom, 'leaders'>,
  size: SizeRules,
): readonly MapLabel[] {
  const placed = areas.flatMap((laid) =>
    labelInside(laid, isNamed(laid) ? 'named' : 'value', size),
  );
  const done = new Set(placed.map(({ entity }) => entity));
  for (const laid of areas.filter((one) => isNamed(one) && !done.has(one.area.key.entity))) {
    const taken = [...room.taken, ...placed.map((label) => labelBox(label, size))];
    const leaders = placed.flatMap(({ leader }) => leader ?? []);
    const beside = labelBeside(laid, { ...room, taken, leaders }, size);
    const inside = labelInside(laid, 'value', size);
    const near = beside !== null && beside.cost <= nearest * size.type;
    placed.push(...(beside !== null && (near || inside.length === 0) ? [beside.label] : inside));
  }
  return placed;
}

/** A name may stand this far from its land, in type sizes, rather than be left out. */
const nearest = 3;

function isNamed({ area }: BorderedArea): boolean {
  return area.emphasis === 'highlighted';
}
