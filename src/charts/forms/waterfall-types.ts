import type { TargetId } from '../../catalogue/targets';
import type { Observation, Series, SeriesKey } from '../../domain/series';
import type { ObservationStatus } from '../../domain/status';
import type { UnitId } from '../../domain/unit';
import type { ColourRole } from '../content';
import type { Box, LayoutHead } from '../layout/layout';
import type { TonedText } from '../layout/toned-text';
import type { Described, ModelPoint, ModelTick } from '../model';

/** A year's amount that is added to those before it. */
export interface WaterfallStep {
  /** The amount, in the content's unit; missing ones add nothing and are shown as missing. */
  readonly observation: Observation;
  /** What the amount is the difference of: the first minus the second. Null where missing. */
  readonly of: readonly [number | null, number | null];
  /** What of it each of the content's parts has, in their order; null for one that has none in the year. */
  readonly parts: readonly (number | null)[];
  /** Set aside: grey, and added up by itself. Such steps come before all others. */
  readonly aside: boolean;
}

/** Amounts of years added up, each where the one before it ended, and their sums at the end; its labels in one language. */
export interface WaterfallContent {
  readonly form: 'waterfall';
  readonly unit: UnitId;
  readonly currency?: string;
  readonly key: SeriesKey;
  /** In rising order of years, without a gap. */
  readonly steps: readonly WaterfallStep[];
  /** Of steps that have no parts. */
  readonly colour: ColourRole;
  /** What every step that is not set aside is made of, up to four; empty: steps have one colour. */
  readonly parts: readonly WaterfallPart[];
  /** What amounts below zero are, and those above. */
  readonly directions: { readonly below: string; readonly above: string };
  /** Heads of the two amounts of a step in a table. */
  readonly heads: readonly [string, string];
  /** What the steps set aside are. */
  readonly asideLabel: string;
  readonly target: TargetId;
  /** The series of the amounts, for the years shown. */
  readonly series: readonly Series[];
}

/** An entity’s part of a step. */
export interface WaterfallPart {
  readonly name: string;
  readonly colour: ColourRole;
}

/** A piece of a step between two levels: those below zero come first, downwards, then those above it, upwards. */
export interface ModelPiece extends WaterfallPart {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A step as it is drawn. A missing one starts and ends where the one before it ended. */
export interface ModelStep extends ModelPoint {
  readonly start: number;
  readonly end: number;
  readonly aside: boolean;
  /** One for a step without parts; none where the amount is missing. */
  readonly pieces: readonly ModelPiece[];
  /** The amount with its sign and without its unit, which the axis has. */
  readonly plain: string;
  /** The same with fewer digits, for narrow columns. */
  readonly short: string;
  readonly running: string;
  readonly ofTexts: readonly [string, string];
}

/** What the steps add up to, those set aside left out: all of them, or only those below zero. */
export interface ModelSum {
  readonly kind: 'below' | 'net';
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly plain: string;
  readonly status: ObservationStatus;
}

/** A waterfall without pixels. */
export interface WaterfallModel extends Described {
  readonly form: 'waterfall';
  readonly key: SeriesKey;
  readonly ticks: readonly ModelTick[];
  readonly axisUnit: string | null;
  readonly colour: ColourRole;
  readonly parts: readonly WaterfallPart[];
  readonly steps: readonly ModelStep[];
  /** Both sums where there are steps of both directions, else one; none of fewer than two steps that are not set aside. */
  readonly sums: readonly ModelSum[];
  /** The directions that occur, in words. */
  readonly directions: readonly {
    readonly kind: 'below' | 'above';
    readonly label: string;
    /** Whether only steps that are set aside go that way. */
    readonly aside: boolean;
  }[];
  readonly asideLabel: string;
  readonly estimatesFrom: number | null;
  readonly estimatesLabel: string;
  readonly heads: {
    readonly of: readonly [string, string];
    readonly balance: string;
    readonly running: string;
  };
}

/** How a step or sum is filled. Above zero it is hatched, an estimate is lighter with a dashed outline. */
export interface WaterfallFill {
  readonly colour: ColourRole | 'sum';
  readonly hatched: boolean;
  readonly estimated: boolean;
}

/** A step with its box, in drawing units. */
export interface LaidStep {
  readonly step: ModelStep;
  /** Its column, from its left to its right. */
  readonly left: number;
  readonly width: number;
  /** The height it ends at. */
  readonly top: number;
  /** Its pieces; none where the amount is missing. */
  readonly bars: readonly { readonly fill: WaterfallFill; readonly box: Box }[];
  /** The dashed outline of a missing amount; null where there is one. */
  readonly gap: Box | null;
}

/** A sum with its box, in drawing units. */
export interface LaidSum {
  readonly sum: ModelSum;
  readonly fill: WaterfallFill;
  readonly box: Box;
}

interface Stroke {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** A waterfall in drawing units. */
export interface WaterfallLayout extends LayoutHead {
  readonly form: 'waterfall';
  readonly model: WaterfallModel;
  readonly steps: readonly LaidStep[];
  readonly sums: readonly LaidSum[];
  readonly grid: readonly number[];
  readonly zeroY: number;
  /** From the end of a step to the start of the next. */
  readonly links: readonly Stroke[];
  /** The ground of the estimates; null where there are none. */
  readonly band: Box | null;
  /** Where the steps set aside end; null where there are none, or no others. */
  readonly asideX: number | null;
  readonly keys: readonly { readonly fill: WaterfallFill; readonly box: Box }[];
  readonly texts: readonly TonedText[];
}
