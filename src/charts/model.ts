import type { TargetResult } from '../domain/evaluate-target';
import type { SeriesKey } from '../domain/series';
import type { ObservationStatus } from '../domain/status';
import type { PriceBase, UnitId } from '../domain/unit';
import type { BarNames, ColourRole, Emphasis, LineDrawn } from './content';

/** One value as it is drawn, read and tabulated. `value` and `text` are for a missing value null and its status. */
export interface ModelPoint {
  readonly year: number;
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly text: string;
}

/** A line with its points and words, without pixels. */
export interface ModelLine {
  readonly key: SeriesKey;
  readonly name: string;
  readonly shortName: string;
  readonly emphasis: Emphasis;
  readonly colour: ColourRole;
  readonly points: readonly ModelPoint[];
  /** Whether a reader compares it and stops at its values; the others are context, only to be seen. */
  readonly compared: boolean;
  /** The first year as an ally: the line is grey before it; null where that plays no part. */
  readonly joined: number | null;
  /** The newest value as the label at the line's end writes it, the unit being on the axis; null where it has none. */
  readonly endText: string | null;
  /** How it is drawn; absent: as a line. */
  readonly drawn?: LineDrawn;
  /** Whether it has no label at its end; absent: it has one. */
  readonly unlabelled?: boolean;
}

/** A target or level: a horizontal line from a day on. `from` is a year with its fraction. */
export interface ModelTarget {
  readonly value: number;
  readonly from: number;
  readonly label: string;
  readonly shortLabel: string;
  readonly name: string;
}

/** A bar with its value and words, without pixels. */
export interface ModelBar {
  readonly key: SeriesKey;
  readonly name: string;
  readonly shortName: string;
  readonly emphasis: Emphasis;
  readonly colour: ColourRole;
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly text: string;
  /** The value as the label behind the bar writes it, the unit being on the axis. */
  readonly endText: string;
  /** Null where nothing is tested. */
  readonly result: TargetResult | null;
  readonly remark: string | null;
}

/** Where the figures come from. `formulas` are those of figures of ours, in words; empty where all are as published. */
export interface ModelSource {
  readonly edition: string;
  readonly producer: string;
  readonly publication: string;
  readonly label: string;
  readonly cutOff: string | null;
  readonly terms: string;
  readonly formulas: readonly string[];
}

/** What every form has. */
export interface ModelHead {
  readonly chart: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly sources: readonly ModelSource[];
  readonly unit: UnitId;
  readonly priceBases: readonly PriceBase[];
}

/** A model with its summary. */
export interface Described extends ModelHead {
  /** What a reader without the picture has to know; the alt text everywhere. */
  readonly summary: string;
}

/** A tick of an axis of values. */
export interface ModelTick {
  readonly value: number;
  readonly text: string;
}

/** A line chart without pixels: everything a drawing, a table and a sentence are made of. */
export interface LineModel extends Described {
  readonly form: 'line';
  readonly scale: 'linear' | 'log';
  /** The unit of the ticks, above the axis; null where the top tick says it. */
  readonly axisUnit: string | null;
  readonly years: readonly [number, number];
  /** Values of the axis, rising; the plot ends at the last. */
  readonly ticks: readonly ModelTick[];
  readonly lines: readonly ModelLine[];
  readonly targets: readonly ModelTarget[];
  /** The first of the years from which on every value of a highlighted line is an estimate; null where the last is none. */
  readonly estimatesFrom: number | null;
  readonly estimatesLabel: string;
  readonly breaks: readonly { readonly year: number; readonly label: string }[];
  readonly callouts: readonly {
    readonly year: number;
    readonly value: number;
    readonly text: string;
  }[];
  readonly events: readonly ModelEvent[];
  /** What lies between the first two lines, which are two editions of one thing; absent where it is not told. */
  readonly difference?: ModelDifference;
  /** The places in `lines` of the two edges of a band; absent where there is none. */
  readonly band?: readonly [number, number];
}

/** A policy event; `at` is a year with its fraction, the smaller the `rank` the sooner it has a label. */
export interface ModelEvent {
  readonly at: number;
  readonly label: string;
  readonly rank: number;
}

/** The difference of the first two lines in one year, in words. */
export interface ModelDifference {
  readonly year: number;
  readonly text: string;
  /** The same where room is scarce. */
  readonly short: string;
}

/** A bar chart without pixels. */
export interface BarModel extends Described {
  readonly form: 'bar';
  readonly year: number;
  /** Where the axis of values starts: zero, or below it where a value is. */
  readonly lowest: number;
  /** Where the axis of values ends. */
  readonly highest: number;
  readonly axisUnit: string | null;
  readonly ticks: readonly ModelTick[];
  readonly bars: readonly ModelBar[];
  /** A target or level; null where there is neither. */
  readonly target: ModelTarget | null;
  readonly named: BarNames | null;
}
