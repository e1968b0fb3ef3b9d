import { missingLast } from '../../domain/missing-last';
import type { Stop, Stops } from '../stops';
import type { LaidArea, MapLayout, MapStanding } from './map-types';

/** The stops of a map: each ally by itself, read where its land lies, walked from the highest value to those without one. */
export function mapStops({ model, areas }: MapLayout): Stops {
  return {
    axis: 'both',
    single: true,
    groups: areas.toSorted(inOrder).map((laid) => [stopOf(laid, model.year)]),
  };
}

const order: readonly MapStanding[] = ['valued', 'before', 'missing', 'unarmed'];

function inOrder({ area: a }: LaidArea, { area: b }: LaidArea): number {
  return order.indexOf(a.standing) - order.indexOf(b.standing) || missingLast(a.value, b.value);
}

function stopOf({ area, fill, x, y }: LaidArea, year: number): Stop {
  const chosen = area.emphasis === 'highlighted' ? area.colour : 'context';
  return {
    x,
    y,
    head: `${year}`,
    name: area.name,
    text: area.text,
    status: area.status,
    colour: chosen !== 'context' || area.standing !== 'valued' ? chosen : fill,
    remark: area.remark,
    key: area.key,
    year,
  };
}
