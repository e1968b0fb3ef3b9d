import type { TargetId } from '../catalogue/targets';
import type { TargetResult } from '../domain/evaluate-target';
import type { Observation, Series, SeriesKey } from '../domain/series';
import type { Text } from '../domain/text';
import type { UnitId } from '../domain/unit';
import type { AxisWriter } from './axis';

/** How much a mark stands out. At most four are highlighted. */
export type Emphasis = 'highlighted' | 'default' | 'muted';

/** The colour a mark takes: one of four, or the context's grey. */
export type ColourRole = 'first' | 'second' | 'third' | 'fourth' | 'context';

/** A line of a line chart. `colour` is for highlighted lines; absent, they take the four in turn. */
export interface LineRow {
  readonly series: Series;
  readonly label: Text;
  readonly short?: Text;
  readonly emphasis: Emphasis;
  readonly colour?: ColourRole;
  /** Whether a reader compares it and stops at its values; absent: unless it is muted. */
  readonly compared?: boolean;
  /** The first year as an ally: the line is grey before it. Absent where that plays no part. */
  readonly joined?: number;
  /** What the break in its series (status B) is; absent: as the content says. */
  readonly breakLabel?: Text;
  /** How its values are drawn where the form of the chart knows more than lines; absent: as a line. */
  readonly drawn?: LineDrawn;
  /** Whether it goes without a label at its end; absent: it has one. */
  readonly unlabelled?: boolean;
}

/**
 * How values over the years are drawn other than as a line: `dashed` is one that is computed for years to come, `marks` stand
 * by themselves and are never joined, `edge` is only a side of a band.
 */
export type LineDrawn = 'dashed' | 'marks' | 'edge';

/** Something that happened, for a mark on the axis of years. `date` is ISO, as precise as it is known. */
export interface EventRow {
  readonly date: string;
  /** A few words. */
  readonly label: Text;
  /** The smaller, the sooner it has a label where not all have room. */
  readonly rank: number;
}

/** A level that is no target of the alliance, such as ×2. */
export interface Level {
  readonly value: number;
  readonly label: Text;
  /** The year it starts in, where the form of the chart heeds it; absent: it spans all years. */
  readonly from?: number;
}

/** Writes a value at its mark beside an axis with these ticks. */
export type WriteEnd = (value: number, ticks: readonly { readonly value: number }[]) => string;

/** What a line chart shows, before it has words and pixels: series, targets, years and axis. */
export interface LineContent {
  readonly form: 'line';
  readonly unit: UnitId;
  /** Three-letter code, for units of national currency. */
  readonly currency?: string;
  /** A ratio axis, on which equal distances are equal factors: its ticks, for the values there are. Absent: linear. */
  readonly ratioTicks?: (values: readonly number[]) => readonly number[];
  /** Values the axis has to span beside those drawn, for example to leave room above them. */
  readonly span?: readonly number[];
  /** Policy events to mark on the axis of years. */
  readonly events?: readonly EventRow[];
  /** First and last year of the axis. */
  readonly years: readonly [number, number];
  readonly lines: readonly LineRow[];
  readonly targets: readonly TargetId[];
  readonly levels?: readonly Level[];
  /** The places in `lines` of the two edges of a band, such as a fan of assumptions. */
  readonly band?: readonly [number, number];
  /** Years of the first line to write the value at. */
  readonly callouts?: readonly number[];
  /** Writes the newest value for every line's label, the unit being on the axis; absent: for highlighted lines only, in full. */
  readonly writeEnd?: WriteEnd;
  /** The ticks of the axis with their texts; absent: every tick in full, percentages with the sign on the top one. */
  readonly writeAxis?: AxisWriter;
  /** What a break in series (status B) is, for its mark. */
  readonly breakLabel?: Text;
}

/** A bar of a ranked bar chart: one entity's value in the year shown. */
export interface BarRow {
  readonly label: Text;
  readonly short?: Text;
  readonly key: SeriesKey;
  readonly observation: Observation;
  readonly emphasis: Emphasis;
  /** For a highlighted bar; absent: the first. */
  readonly colour?: ColourRole;
  /** The test against the content's target; absent where it has none. */
  readonly result?: TargetResult;
  /** The whole series the observation is of, where it is computed and so not among the data under its key. */
  readonly series?: Series;
  /** Said beside the bar, for example that the entity has no armed forces. */
  readonly remark?: Text;
  /** Written behind the value, for example its change. */
  readonly aside?: Text;
}

/** What ranked bars are called where they are read one by one. */
export interface BarNames {
  /** The head of their column: `Donor`. */
  readonly bar: string;
  /** What is read of each, in place of the year: `to November 2024`. */
  readonly value: string;
}

/** What a bar chart shows, before it has words and pixels: a bar a row, the target, and the order. */
export interface BarContent {
  readonly form: 'bar';
  readonly unit: UnitId;
  readonly currency?: string;
  readonly year: number;
  /** In the order of drawing, from the top. */
  readonly bars: readonly BarRow[];
  /** Null where the measure has none. */
  readonly target: TargetId | null;
  /** A line across the bars that is no target; drawn where there is no target. */
  readonly level?: Level;
  /** What its table calls the bars and what they show; absent: allies, and the year. */
  readonly named?: BarNames;
  /** Writes the values behind the bars, the unit being on the axis; absent: in full. */
  readonly writeEnd?: WriteEnd;
  /** The ticks of the axis with their texts; absent: every tick in full, percentages with the sign on the top one. */
  readonly writeAxis?: AxisWriter;
  /** Values the axis has to span beside those drawn, so that it stays from year to year. */
  readonly span?: readonly number[];
}

/** The words around a plot. The title states the finding, in at most ten words. */
export interface FigureWords {
  readonly title: string;
  /** Measure, unit, price base, place, years. */
  readonly subtitle: string;
  readonly notes: readonly string[];
}
