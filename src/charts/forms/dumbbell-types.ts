import type { TargetId } from '../../catalogue/targets';
import type { Observation, Series, SeriesKey } from '../../domain/series';
import type { Text } from '../../domain/text';
import type { UnitId } from '../../domain/unit';
import type { ColourRole, Emphasis } from '../content';
import type { LayoutHead } from '../layout/layout';
import type { TonedText } from '../layout/toned-text';
import type { Described, ModelPoint, ModelTarget, ModelTick } from '../model';

/** An entity with its values of two years. */
export interface DumbbellRow {
  readonly label: Text;
  readonly short?: Text;
  readonly series: Series;
  readonly from: Observation;
  readonly to: Observation;
  readonly emphasis: Emphasis;
  readonly colour: ColourRole;
}

/** Two years side by side: a row an entity, in the order of drawing. */
export interface DumbbellContent {
  readonly form: 'dumbbell';
  readonly unit: UnitId;
  readonly currency?: string;
  /** A ratio axis: equal distances are equal factors. Absent: linear. */
  readonly scale?: 'log';
  /** The first and the last year; the same year twice where only one has values. */
  readonly years: readonly [number, number];
  readonly rows: readonly DumbbellRow[];
  readonly target: TargetId | null;
}

/** One end of a dumbbell. */
export interface DumbbellEnd extends ModelPoint {
  /** The value without its unit, which the axis has; a dash where it is missing. */
  readonly plain: string;
}

/** An entity in two years, without pixels. */
export interface ModelDumbbell {
  readonly key: SeriesKey;
  readonly name: string;
  readonly shortName: string;
  readonly emphasis: Emphasis;
  readonly colour: ColourRole;
  readonly from: DumbbellEnd;
  readonly to: DumbbellEnd;
  /** In percentage points, per cent or as a factor, unrounded; null where it cannot be formed. */
  readonly change: number | null;
  /** The change as its column writes it; a dash where there is none. */
  readonly changeText: string;
  /** The change as a sentence has it: `+2.82 percentage points`; null where there is none. */
  readonly changeSaid: string | null;
  /** Which of the two years has no figure; null where both have one. */
  readonly gap: string | null;
}

/** The head of a column of values: the year, and whether all its values are estimates. */
export interface DumbbellHead {
  readonly text: string;
  readonly estimated: boolean;
}

/** A dumbbell chart without pixels. */
export interface DumbbellModel extends Described {
  readonly form: 'dumbbell';
  readonly scale: 'linear' | 'log';
  /** The same year twice where only one is shown: then there is no change. */
  readonly years: readonly [number, number];
  /** Where the axis of values starts and ends. */
  readonly span: readonly [number, number];
  readonly ticks: readonly ModelTick[];
  readonly axisUnit: string | null;
  readonly rows: readonly ModelDumbbell[];
  readonly heads: {
    readonly from: DumbbellHead;
    readonly to: DumbbellHead;
    readonly change: string;
    /** The change's name where there is room for it, as in a table. */
    readonly changeInFull: string;
  };
  readonly target: ModelTarget | null;
}

/** An entity’s two years with their places, in drawing units. */
export interface LaidDumbbell {
  readonly row: ModelDumbbell;
  /** The height of its marks. */
  readonly y: number;
  /** Null where the year has no value. */
  readonly fromX: number | null;
  readonly toX: number | null;
}

/** A dumbbell chart in drawing units. */
export interface DumbbellLayout extends LayoutHead {
  readonly form: 'dumbbell';
  readonly model: DumbbellModel;
  readonly rowHeight: number;
  readonly rows: readonly LaidDumbbell[];
  readonly tickXs: readonly number[];
  /** The hairlines that part the rows: their heights, across the whole drawing. */
  readonly rules: readonly number[];
  /** Null where there is no target. */
  readonly targetX: number | null;
  /** The marks in the heads of the columns, which say which year is which. */
  readonly headMarks: readonly {
    readonly end: 'from' | 'to';
    readonly estimated: boolean;
    readonly x: number;
    readonly y: number;
  }[];
  readonly texts: readonly TonedText[];
}
