import type { LaidDot, LaidTrail, ScatterLabel, ScatterLayout } from '../forms/scatter-types';
import type { Box, Stroke } from './layout';
import { markBox, type Obstacles, placeLabel, type WantedPlace } from './scatter-label-places';
import type { SizeRules } from './size';
import { type TextBox, textBox } from './text-box';

type Drawn = Pick<
  ScatterLayout,
  'model' | 'plot' | 'dots' | 'trails' | 'targetX' | 'targetY' | 'fieldTexts'
>;

/** A label with what it says of its mark beside its place. */
interface Wanted extends WantedPlace {
  readonly colour: ScatterLabel['colour'];
  readonly emphasis: ScatterLabel['emphasis'];
}

/**
 * The names of what is highlighted and the codes of all others beside their marks, one after the other: first what is highlighted,
 * then the first years of the ways, then the others, those that stand alone before those in a crowd. One that finds no free place
 * is left out.
 */
export function layOutScatterLabels(drawn: Drawn, size: SizeRules): readonly ScatterLabel[] {
  const { type } = size;
  const texts = drawn.fieldTexts.map((laid) => textBox(laid, type));
  const inside = edgesOf(drawn.plot);
  const strokes = strokesOf(drawn);
  const labels: ScatterLabel[] = [];
  for (const wanted of inTurn(drawn, size)) {
    const obstacles: Obstacles = {
      inside,
      marks: marksBeside(wanted, drawn),
      texts,
      strokes,
    };
    const placed = placeLabel(wanted, obstacles, type);
    if (placed === null) continue;
    texts.push(placed.box);
    const { colour, emphasis } = wanted;
    labels.push({ ...placed.laid, colour, emphasis, leader: placed.leader });
  }
  return labels;
}

/** The other marks, with so much room around them that a name is nearest to its own. */
function marksBeside(wanted: Wanted, { dots }: Drawn): readonly TextBox[] {
  const room = wanted.bold ? 1 : 4;
  return dots
    .filter(({ x, y }) => x !== wanted.x || y !== wanted.y)
    .map(({ x, y, radius }) => markBox(x, y, radius + room));
}

function edgesOf({ left, top, width, height }: Box): TextBox {
  return { left, top, right: left + width, bottom: top + height };
}

function strokesOf({ plot, targetX, targetY, trails }: Drawn): readonly Stroke[] {
  const { left, top, width, height } = plot;
  return [
    { x1: targetX, x2: targetX, y1: top, y2: top + height },
    { x1: left, x2: left + width, y1: targetY, y2: targetY },
    ...trails.flatMap(({ strokes }) => strokes),
  ];
}

function inTurn(drawn: Drawn, size: SizeRules): readonly Wanted[] {
  const { dots, trails } = drawn;
  const alone = (dot: LaidDot) =>
    dots.filter(({ x, y }) => Math.hypot(x - dot.x, y - dot.y) < 60).length;
  const of = (emphasis: LaidDot['row']['emphasis']) =>
    dots
      .filter(({ row }) => row.emphasis === emphasis)
      .toSorted((a, b) => turn(a) - turn(b) || alone(a) - alone(b));
  return [
    ...of('highlighted').map((dot) => wantedName(dot, size)),
    ...trails.flatMap(wantedYear),
    ...of('default').map((dot) => wantedName(dot, size)),
    ...of('muted').map((dot) => wantedName(dot, size)),
  ];
}

/** Allies to be come last. */
function turn({ row }: LaidDot): number {
  return row.notYet ? 1 : 0;
}

function wantedName({ row, x, y, radius }: LaidDot, { width }: SizeRules): Wanted {
  const { emphasis, colour, name, shortName, code } = row;
  const bold = emphasis === 'highlighted';
  const text = bold || code === null ? (width < 500 ? shortName : name) : code;
  return { text, bold, x, y, radius, rings: bold ? 7 : 2, colour, emphasis };
}

/** The year a way starts in. */
function wantedYear({ points, colour }: LaidTrail): readonly Wanted[] {
  const first = points[0];
  if (first === undefined) return [];
  const { x, y, year } = first;
  return [
    {
      text: `${year}`,
      bold: false,
      x,
      y,
      radius: 2.5,
      rings: 0,
      colour,
      emphasis: 'default',
    },
  ];
}
