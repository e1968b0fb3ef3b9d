import type { SizeRules } from './size';

/** Drawing units a label of a year takes. */
const yearRoom = 90;

/** The rules of a chart for a room in drawing units, beside its own: with as many labels of years as the room is wide for. */
export function roomRules(
  sizes: SizeRules,
  room: Pick<SizeRules, 'width' | 'height' | 'type' | 'row'>,
): SizeRules {
  return { ...sizes, ...room, yearLabels: Math.max(2, Math.floor(room.width / yearRoom)) };
}
