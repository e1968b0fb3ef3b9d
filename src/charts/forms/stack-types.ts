import type { TargetId } from '../../catalogue/targets';
import type { Observation, Series, SeriesKey } from '../../domain/series';
import type { Text } from '../../domain/text';
import type { UnitId } from '../../domain/unit';
import type { ColourRole, Emphasis } from '../content';
import type { Box, LayoutHead, Stroke } from '../layout/layout';
import type { TonedText } from '../layout/toned-text';
import type { Described, ModelPoint, ModelTarget, ModelTick } from '../model';

/** A part of every stack, in the order from the base: a category of expenditure, or an entity. */
export interface StackPart {
  readonly label: Text;
  readonly short?: Text;
  readonly emphasis: Emphasis;
  readonly colour: ColourRole;
  /** How strong its grey is, from 0 to 1, where it has no colour. */
  readonly shade: number;
}

/** A few digits above the part of a stack that ends at a value. */
export interface StackCallout {
  readonly value: number;
  readonly text: string;
}

/** A stack: a year, or an entity in one year. */
export interface StackRow {
  readonly label: Text;
  readonly short?: Text;
  readonly year: number;
  readonly emphasis: Emphasis;
  /** The colour of its first part, where stacks are entities. */
  readonly colour: ColourRole;
  /** Written above a value of the stack in place of its sum, such as a count that is a range. Absent: nothing is. */
  readonly callout?: StackCallout;
  /** One for each part, in their order. */
  readonly cells: readonly { readonly key: SeriesKey; readonly observation: Observation }[];
}

/** What adds up: parts of stacks that stand beside each other. */
export interface StackContent {
  readonly form: 'stack';
  readonly unit: UnitId;
  readonly currency?: string;
  /** `years`: columns over the years. `entities`: bars below each other, all of one year. */
  readonly along: 'years' | 'entities';
  /** Whether the parts are per cent of a whole, so that each stack ends at 100. */
  readonly whole: boolean;
  readonly parts: readonly StackPart[];
  /** In the order of drawing. */
  readonly stacks: readonly StackRow[];
  readonly target: TargetId | null;
  /** The series the values are of, for the years shown. */
  readonly series: readonly Series[];
}

/** A part that stacks are made of. */
export interface ModelPart {
  readonly name: string;
  readonly shortName: string;
  readonly emphasis: Emphasis;
  readonly colour: ColourRole;
  readonly shade: number;
}

/** A value in its stack. A missing one has no height: it starts and ends where the one before it ends. */
export interface ModelSegment extends ModelPoint {
  readonly key: SeriesKey;
  readonly start: number;
  readonly end: number;
  /** The value without its unit, which the axis has; a dash where it is missing. */
  readonly plain: string;
}

/** A stack with its segments, without pixels. */
export interface ModelStack {
  readonly name: string;
  readonly shortName: string;
  readonly year: number;
  readonly emphasis: Emphasis;
  readonly colour: ColourRole;
  readonly segments: readonly ModelSegment[];
  readonly callout: StackCallout | null;
  /** The sum of the values there are. */
  readonly sum: number;
  /** The sum in words; null where a part lacks a value it could have: then there is no total. */
  readonly total: { readonly text: string; readonly plain: string } | null;
}

/** A stack chart without pixels. */
export interface StackModel extends Described {
  readonly form: 'stack';
  readonly along: 'years' | 'entities';
  readonly whole: boolean;
  readonly ticks: readonly ModelTick[];
  readonly axisUnit: string | null;
  readonly parts: readonly ModelPart[];
  readonly stacks: readonly ModelStack[];
  readonly target: ModelTarget | null;
  /** The year from which on all columns hold nothing but estimates; null where the last does not, or stacks are no years. */
  readonly estimatesFrom: number | null;
  readonly estimatesLabel: string;
  readonly words: {
    readonly missing: string;
    /** Heads the sums in a table. */
    readonly total: string;
  };
  /** The parts that are too many for labels of their own: from which on, and their common label. Null where there are none. */
  readonly others: { readonly from: number; readonly label: string } | null;
}

/** How a segment is filled: its colour or the grey of bars, and how strongly. Estimates are lighter, with an outline. */
export interface SegmentFill {
  readonly colour: ColourRole | 'bar';
  readonly shade: number;
  readonly estimated: boolean;
}

/** A segment of a stack with its box, in drawing units. */
export interface LaidSegment {
  readonly segment: ModelSegment;
  readonly part: ModelPart;
  readonly fill: SegmentFill;
  /** Null where the value is missing. */
  readonly box: Box | null;
}

/** A stack with its segments’ boxes, in drawing units. */
export interface LaidStack {
  readonly stack: ModelStack;
  readonly segments: readonly LaidSegment[];
  /** Where the missing part of the stack would be: to its end where that is known, else only begun. Null where none is missing. */
  readonly gap: Box | null;
  /** All its segments together; null where it has no value. */
  readonly filled: Box | null;
}

/** A text on a segment, without a halo: in the colour of the ground on a full colour, in ink on all else. */
export interface SegmentText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle';
  readonly tone: 'ground' | 'ink';
}

/** A stack chart in drawing units. */
export interface StackLayout extends LayoutHead {
  readonly form: 'stack';
  readonly model: StackModel;
  /** The width of a column, or the height of a bar. */
  readonly barSize: number;
  readonly stacks: readonly LaidStack[];
  /** The hairlines of the axis of values, and between bars. */
  readonly grid: readonly Stroke[];
  /** The line the stacks stand on. */
  readonly base: Stroke;
  /** The ground of the estimates; null where there are none. */
  readonly band: Box | null;
  readonly target: Stroke | null;
  /** From labels to what they name. */
  readonly leaders: readonly Stroke[];
  readonly segmentTexts: readonly SegmentText[];
  readonly texts: readonly TonedText[];
}
