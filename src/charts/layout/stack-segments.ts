import { isEstimate } from '../../domain/status';
import type {
  LaidSegment,
  LaidStack,
  ModelPart,
  ModelSegment,
  ModelStack,
  SegmentFill,
  StackModel,
} from '../forms/stack-types';
import type { Box } from './layout';

/** Where a stretch of a stack lies, from one value to another. */
export type PlaceStretch = (start: number, end: number) => Box;

/** Gives the parts of a stack their boxes. `openEnd`: how far, in values, a gap goes whose end is not known. */
export function laySegments(
  stack: ModelStack,
  { parts, along, whole }: StackModel,
  place: PlaceStretch,
  openEnd: number,
): LaidStack {
  const segments = stack.segments.flatMap((segment, at): LaidSegment[] => {
    const part = parts[at];
    if (part === undefined) return [];
    return [
      {
        segment,
        part,
        fill: fillOf(segment, part, along === 'entities' && at === 0 ? stack : null),
        box: segment.value === null ? null : place(segment.start, segment.end),
      },
    ];
  });
  const lacks = stack.segments.some(({ status }) => status === 'O');
  const end = whole ? 100 : stack.sum + openEnd;
  return {
    stack,
    segments,
    gap: lacks && end > stack.sum ? place(stack.sum, end) : null,
    filled: stack.sum === 0 ? null : place(0, stack.sum),
  };
}

/** `owner`: the entity whose colour the segment takes; null: its part's own. */
function fillOf(
  { status }: ModelSegment,
  { colour, shade }: ModelPart,
  owner: ModelStack | null,
): SegmentFill {
  const own = owner === null ? colour : owner.colour;
  return {
    colour: own === 'context' ? 'bar' : own,
    shade: own === 'context' ? shade : 1,
    estimated: isEstimate(status),
  };
}

/** The tone that is readable on a fill: on a full colour the ground's, on all that is lighter the ink. */
export function toneOn({ colour, estimated }: SegmentFill): 'ground' | 'ink' {
  return colour === 'bar' || estimated ? 'ink' : 'ground';
}
