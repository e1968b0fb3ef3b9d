import type { TargetId } from '../../catalogue/targets';
import type { Series, SeriesKey } from '../../domain/series';
import type { Text } from '../../domain/text';
import type { UnitId } from '../../domain/unit';
import type { ColourRole, Emphasis } from '../content';
import type { Box, LaidText, LayoutHead } from '../layout/layout';
import type { Described, ModelPoint, ModelTarget, ModelTick } from '../model';

/** An entity with a cell of its own. */
export interface MultiplesRow {
  readonly label: Text;
  readonly short?: Text;
  /** Three letters for where no name fits; null where it has none. */
  readonly code: string | null;
  readonly key: SeriesKey;
  /** Null where it has no value in the years shown: the cell then says so. */
  readonly series: Series | null;
  readonly emphasis: Emphasis;
  readonly colour: ColourRole;
  /** Three-letter code, for units of national currency. */
  readonly currency?: string;
  readonly armedForces: boolean;
  /** Its first year as an ally: earlier years are drawn lighter. Absent where that plays no part. */
  readonly joined?: number;
}

/** A small line chart an entity, in the order of drawing. */
export interface MultiplesContent {
  readonly form: 'multiples';
  readonly unit: UnitId;
  readonly years: readonly [number, number];
  readonly rows: readonly MultiplesRow[];
  readonly target: TargetId | null;
  readonly axis: 'shared' | 'free';
  readonly scale: 'linear' | 'log';
  /** Whether the values of all cells are in one unit, so that the highest can be told. */
  readonly comparable: boolean;
}

/** A value of a cell; `early`: of a year before its entity was an ally. */
export interface CellPoint extends ModelPoint {
  readonly early: boolean;
}

/** A cell of small multiples: one entity over the years, without pixels. */
export interface ModelCell {
  readonly key: SeriesKey;
  readonly name: string;
  /** What its title may say, the fullest first. */
  readonly titles: readonly string[];
  readonly emphasis: Emphasis;
  readonly colour: ColourRole;
  /** Every year of the range. */
  readonly points: readonly CellPoint[];
  /** The newest value as it may be written, the fullest first; empty where there is none. */
  readonly latest: readonly string[];
  /** Why there is no line, the fullest text first; empty where there is one. */
  readonly remarks: readonly string[];
  /** Of its axis, rising; all cells have the same where they share one. */
  readonly ticks: readonly ModelTick[];
}

/** What the key above the cells explains. */
export type MultiplesMark = 'unit' | 'target' | 'estimate' | 'early' | 'break';

/** A set of small multiples without pixels. */
export interface MultiplesModel extends Described {
  readonly form: 'multiples';
  readonly years: readonly [number, number];
  readonly axis: 'shared' | 'free';
  readonly scale: 'linear' | 'log';
  readonly cells: readonly ModelCell[];
  readonly target: ModelTarget | null;
  readonly marks: readonly { readonly mark: MultiplesMark; readonly text: string }[];
  readonly comparable: boolean;
}

/** A value with its place; `joined`: whether a stroke leads to it from the year before; `alone`: whether none leads to or from it. */
export interface LaidCellPoint extends CellPoint {
  readonly x: number;
  readonly y: number;
  readonly joined: boolean;
  readonly alone: boolean;
}

/** A cell with its pixels: `box` is its plot. */
export interface LaidCell {
  readonly cell: ModelCell;
  readonly box: Box;
  readonly title: LaidText;
  /** The newest value; null where there is none. */
  readonly value: LaidText | null;
  readonly remark: LaidText | null;
  readonly points: readonly LaidCellPoint[];
  readonly gridYs: readonly number[];
  readonly tickTexts: readonly LaidText[];
  /** Zero, where values lie below it; else the foot of the plot. */
  readonly groundY: number;
  /** The step of the target; null where there is none or it lies outside the axis. */
  readonly target: { readonly x: number; readonly y: number } | null;
  /** Where the estimates begin that the line ends in; null where there are none. */
  readonly bandX: number | null;
  readonly breakXs: readonly number[];
  readonly yearTexts: readonly LaidText[];
}

/** A sample of a mark with what it means. */
export interface LaidMark {
  readonly mark: MultiplesMark;
  readonly x: number;
  readonly text: LaidText;
}

/** A set of small multiples in drawing units. */
export interface MultiplesLayout extends LayoutHead {
  readonly form: 'multiples';
  readonly model: MultiplesModel;
  readonly cells: readonly LaidCell[];
  readonly marks: readonly LaidMark[];
  /** The width of a sample in the key. */
  readonly sample: number;
}
