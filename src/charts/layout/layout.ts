import type { ColourRole } from '../content';
import type { BarModel, LineModel, ModelBar, ModelLine, ModelPoint, ModelTick } from '../model';
import type { SizeRules } from './size';

/** A rectangle in drawing units, from the top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A text of the drawing, laid out without measuring. `y` is its baseline. */
export interface LaidText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A label at the end of a line; `leader` runs from the line's end to it, null where they touch. */
export interface EndLabel extends LaidText {
  readonly colour: ColourRole | 'target';
  readonly bold: boolean;
  readonly leader: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  } | null;
}

/** A point with its place, in drawing units. */
export interface LaidPoint extends ModelPoint {
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/** A line with the places of its points that have a value. */
export interface LaidLine {
  readonly line: ModelLine;
  readonly points: readonly LaidPoint[];
}

/** What every layout has. */
export interface LayoutHead {
  readonly size: SizeRules;
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
}

/** A line chart in drawing units. */
export interface LineLayout extends LayoutHead {
  readonly form: 'line';
  readonly model: LineModel;
  readonly lines: readonly LaidLine[];
  readonly xTicks: readonly { readonly value: number; readonly text: string }[];
  readonly endLabels: readonly EndLabel[];
  readonly marginTexts: readonly LaidText[];
  /** Marks of policy events; absent where none are shown. */
  readonly events?: readonly LaidEvent[];
  /** What lies between the first two lines; absent where that is not told. */
  readonly difference?: LaidDifference;
  /** What is drawn other than as a line; absent where all are lines. */
  readonly beside?: LaidBeside;
}

/** Values over the years that are no lines: computed for years to come, marks by themselves, and the band between two edges. */
export interface LaidBeside {
  readonly dashed: readonly LaidLine[];
  readonly marks: readonly LaidLine[];
  /** Where the first of the dashed lines reaches its aim; null where it has none. */
  readonly aim: { readonly x: number; readonly y: number } | null;
  /** The outline of the band; empty where there is none. */
  readonly band: readonly { readonly x: number; readonly y: number }[];
  /** What each kind of mark and the band are, above the plot. */
  readonly key: readonly LaidKey[];
}

/** A sample with its words: of the band, of the ground of the years that are no outturns, or of a kind of mark by its place. */
export interface LaidKey {
  readonly of: 'band' | 'ground' | number;
  readonly x: number;
  readonly text: LaidText;
}

/** The mark of a policy event: a hair through the plot up to its label, or where that has no room a tick at the top. */
export interface LaidEvent {
  readonly x: number;
  readonly label: LaidText | null;
}

/** The band between two lines, as outlines of its parts, and its height in one year with words. */
export interface LaidDifference {
  readonly areas: readonly (readonly { readonly x: number; readonly y: number }[])[];
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
  readonly label: LaidText;
}

/** A bar chart in drawing units. */
export interface BarLayout extends LayoutHead {
  readonly form: 'bar';
  readonly model: BarModel;
  readonly rows: readonly {
    readonly bar: ModelBar;
    readonly y: number;
    readonly x: number | null;
    /** Where the bar's text starts. */
    readonly textX: number;
  }[];
  /** The ticks that are drawn on the axis of values. */
  readonly ticks: readonly ModelTick[];
  /** Where the bars start. */
  readonly zeroX: number;
  /** Null where there is no target. */
  readonly targetX: number | null;
  /** The target's label and the unit of the axis. */
  readonly marginTexts: readonly LaidText[];
}

/** Where a value lies between two ends, in drawing units. */
export function scale(
  value: number,
  domain: readonly [number, number],
  range: readonly [number, number],
): number {
  const part = (value - domain[0]) / (domain[1] - domain[0]);
  return range[0] + part * (range[1] - range[0]);
}

/** A straight line between two points, in drawing units. */
export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
