import type { Stop, Stops } from '../stops';
import type { LaidSegment, LaidStack, StackLayout } from './stack-types';

/**
 * The stops of stacks: along the years, each with its segments as they lie from the top; or down the entities, each with its
 * segments from left to right.
 */
export function stackStops({ model, stacks, plot }: StackLayout): Stops {
  const years = model.along === 'years';
  return {
    axis: years ? 'x' : 'y',
    single: false,
    groups: stacks.map((laid) => {
      const stops = laid.segments.map((segment) => stopOf(segment, laid, years, plot));
      return years ? stops.reverse() : stops;
    }),
  };
}

function stopOf(
  { segment, part, box, fill }: LaidSegment,
  { stack, segments, gap }: LaidStack,
  years: boolean,
  plot: StackLayout['plot'],
): Stop {
  const near = box ?? segments.find((one) => one.box !== null)?.box ?? gap ?? plot;
  return {
    x: near.left + near.width / 2,
    y: box === null ? null : box.top + box.height / 2,
    head: years ? `${stack.year}` : stack.name,
    name: part.name,
    text: segment.text,
    status: segment.status,
    colour: fill.colour === 'bar' ? 'bar-outline' : fill.colour,
    remark: null,
    key: segment.key,
    year: segment.year,
  };
}
