import type { TargetId } from '../../catalogue/targets';
import type { Series, SeriesKey } from '../../domain/series';
import type { ObservationStatus } from '../../domain/status';
import type { Text } from '../../domain/text';
import type { UnitId } from '../../domain/unit';
import type { ColourRole, Emphasis } from '../content';
import type { LaidText, LayoutHead, Stroke } from '../layout/layout';
import type { Described, ModelPoint, ModelTarget, ModelTick } from '../model';

/** The four fields two target lines part: both levels reached, only the one across, only the one up, neither. */
export const scatterQuadrants = ['both', 'across', 'up', 'neither'] as const;

export type ScatterQuadrant = (typeof scatterQuadrants)[number];

/** An entity with its two series, both of the years shown. */
export interface ScatterRow {
  readonly label: Text;
  readonly short?: Text;
  /** Three letters for where no name fits; null where it has none. */
  readonly code: string | null;
  readonly across: Series;
  readonly up: Series;
  readonly emphasis: Emphasis;
  readonly colour: ColourRole;
  /** The field the year's values lie in; several where only rounding decides; empty where the entity is not counted. */
  readonly quadrants: readonly ScatterQuadrant[];
  /** Whether it became an ally only after the year: drawn smaller. */
  readonly notYet: boolean;
}

/** Two measures against each other in one year, with the way there of what is highlighted. */
export interface ScatterContent {
  readonly form: 'scatter';
  /** The unit across. */
  readonly unit: UnitId;
  readonly upUnit: UnitId;
  readonly acrossTitle: Text;
  readonly upTitle: Text;
  readonly year: number;
  /** The axes span all values of these years, so that playing them moves no axis. */
  readonly years: readonly [number, number];
  readonly rows: readonly ScatterRow[];
  readonly acrossTarget: TargetId;
  readonly upTarget: TargetId;
}

/** The two values of an entity and year; either may be missing. */
export interface ScatterPair {
  readonly year: number;
  readonly across: ModelPoint;
  readonly up: ModelPoint;
  /** That of the pair: an estimate where either is one, a break where either is. */
  readonly status: ObservationStatus;
  /** Both values in words. */
  readonly text: string;
}

/** An entity’s pairs of values by year, without pixels. */
export interface ModelScatterRow {
  readonly key: SeriesKey;
  readonly name: string;
  readonly shortName: string;
  readonly code: string | null;
  readonly emphasis: Emphasis;
  readonly colour: ColourRole;
  readonly quadrants: readonly ScatterQuadrant[];
  readonly notYet: boolean;
  /** The pair of the year shown. */
  readonly now: ScatterPair;
  /** The pair in words, with what has to be said of the entity. */
  readonly text: string;
  /** The pairs of all years of the range. */
  readonly pairs: readonly ScatterPair[];
}

/** A scatter chart without pixels. */
export interface ScatterModel extends Described {
  readonly form: 'scatter';
  /** The unit of the values up; `unit` is that of those across. */
  readonly upUnit: UnitId;
  readonly year: number;
  readonly years: readonly [number, number];
  readonly acrossTitle: string;
  readonly upTitle: string;
  readonly acrossTicks: readonly ModelTick[];
  readonly upTicks: readonly ModelTick[];
  readonly acrossTarget: ModelTarget;
  readonly upTarget: ModelTarget;
  /** Highest value across first; what lacks a value last. */
  readonly rows: readonly ModelScatterRow[];
  /** Each field's name and how many of the allies lie in it, `28–29` where rounding decides. */
  readonly quadrants: Readonly<Record<ScatterQuadrant, { name: string; count: string }>>;
  /** How many are counted at all. */
  readonly tested: number;
}

/** A mark of the year shown. */
export interface LaidDot {
  readonly row: ModelScatterRow;
  readonly x: number;
  readonly y: number;
  /** Half its width. */
  readonly radius: number;
}

/** The way of a highlighted entity to the year shown: a stroke from year to year, open where one is missing or a series breaks. */
export interface LaidTrail {
  readonly colour: ColourRole;
  readonly name: string;
  readonly points: readonly { readonly year: number; readonly x: number; readonly y: number }[];
  readonly strokes: readonly Stroke[];
}

/** A name beside its dot, or the first year of a trail. `leader` runs to a dot that is not near; else null. */
export interface ScatterLabel extends LaidText {
  readonly colour: ColourRole;
  readonly emphasis: Emphasis;
  readonly leader: Stroke | null;
}

/** A scatter chart in drawing units. */
export interface ScatterLayout extends LayoutHead {
  readonly form: 'scatter';
  readonly model: ScatterModel;
  /** In the order of drawing: what stands out last. */
  readonly dots: readonly LaidDot[];
  readonly trails: readonly LaidTrail[];
  readonly targetX: number;
  readonly targetY: number;
  readonly labels: readonly ScatterLabel[];
  /** The names of the fields, in their corners. */
  readonly fieldTexts: readonly LaidText[];
  /** The names of the axes. */
  readonly titleTexts: readonly LaidText[];
  readonly targetTexts: readonly LaidText[];
}
