import type { Stops } from '../../charts/stops';

/** Where the reader stands: a group (a year, a bar) and a member of it (a line). */
export interface Place {
  readonly group: number;
  readonly member: number;
}

/** The place a key leads to from another; null where the key says nothing here. Nothing runs past an end. */
export function movedBy(key: string, from: Place | null, stops: Stops): Place | null {
  const atEnd = stops.axis === 'x' || stops.start === 'last';
  const start = from ?? { group: atEnd ? stops.groups.length - 1 : 0, member: 0 };
  const along =
    stops.axis !== 'y'
      ? { on: 'ArrowRight', back: 'ArrowLeft' }
      : { on: 'ArrowDown', back: 'ArrowUp' };
  const across =
    stops.axis !== 'y'
      ? { on: 'ArrowDown', back: 'ArrowUp' }
      : { on: 'ArrowRight', back: 'ArrowLeft' };
  switch (key) {
    case along.on:
      return from === null
        ? inside(start, stops)
        : inside({ ...start, group: start.group + 1 }, stops);
    case along.back:
      return from === null
        ? inside(start, stops)
        : inside({ ...start, group: start.group - 1 }, stops);
    case across.on:
      return inside({ ...start, member: start.member + 1 }, stops);
    case across.back:
      return inside({ ...start, member: start.member - 1 }, stops);
    case 'PageDown':
      return inside({ ...start, group: start.group + 5 }, stops);
    case 'PageUp':
      return inside({ ...start, group: start.group - 5 }, stops);
    case 'Home':
      return inside({ ...start, group: 0 }, stops);
    case 'End':
      return inside({ ...start, group: stops.groups.length - 1 }, stops);
    default:
      return null;
  }
}

function inside({ group, member }: Place, { groups }: Stops): Place {
  const kept = Math.min(Math.max(group, 0), groups.length - 1);
  const members = groups[kept]?.length ?? 1;
  return { group: kept, member: Math.min(Math.max(member, 0), members - 1) };
}
