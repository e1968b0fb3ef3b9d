import type { Observation, Series, SeriesKey } from '../../domain/series';
import type { Text } from '../../domain/text';
import type { UnitId } from '../../domain/unit';
import type { ColourRole, Emphasis } from '../content';
import type { LaidText, LayoutHead } from '../layout/layout';
import type { Described, ModelPoint, ModelTick } from '../model';

/** An entity with its values of two years. */
export interface DumbbellRow {
  readonly label: Text;
  readonly short?: Text;
  readonly series: Series;
  readonly key: SeriesKey;
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
  readonly years: readonly [number, number];
  readonly rows: readonly DumbbellRow[];
}

export interface ModelDumbbell {
  readonly key: SeriesKey;
  readonly name: string;
  readonly shortName: string;
  readonly emphasis: Emphasis;
  readonly colour: ColourRole;
  readonly from: ModelPoint;
  readonly to: ModelPoint;
  /** The change in words: in points for percentages, else in per cent; null where a year is missing. */
  readonly change: string | null;
}

export interface DumbbellModel extends Described {
  readonly form: 'dumbbell';
  readonly years: readonly [number, number];
  readonly ticks: readonly ModelTick[];
  readonly axisUnit: string | null;
  readonly rows: readonly ModelDumbbell[];
}

export interface DumbbellLayout extends LayoutHead {
  readonly form: 'dumbbell';
  readonly model: DumbbellModel;
  readonly zeroX: number;
  readonly rows: readonly {
    readonly row: ModelDumbbell;
    readonly y: number;
    readonly fromX: number | null;
    readonly toX: number | null;
  }[];
  readonly marginTexts: readonly LaidText[];
}
