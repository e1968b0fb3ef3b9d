import type { Growth } from '../../domain/doubling';
import type { Series, SeriesKey } from '../../domain/series';
import type { ObservationStatus } from '../../domain/status';
import type { Text } from '../../domain/text';
import type { UnitId } from '../../domain/unit';
import type { Box, LayoutHead } from '../layout/layout';
import type { TonedText } from '../layout/toned-text';
import type { Described, ModelTick } from '../model';

/** One thing measured in one way: its values of two years and the factor between them. */
export interface RulerRow {
  readonly label: Text;
  readonly short: Text;
  /** Rows of one group stand together, under its name. */
  readonly group: Text;
  /** Of its values, not of the factor. */
  readonly unit: UnitId;
  readonly currency: string | null;
  readonly series: Series;
  readonly growth: Growth;
}

/** Factors on an axis where equal distances are equal factors. */
export interface RulerContent {
  readonly form: 'ruler';
  readonly unit: 'ratio';
  /** The base year and the later one. */
  readonly years: readonly [number, number];
  /** The factor that is asked for, with what reaching it is called. */
  readonly level: { readonly value: number; readonly label: Text };
  readonly rows: readonly RulerRow[];
}

/** A value of one of the two years, in words. */
interface RulerEnd {
  readonly text: string;
  readonly status: ObservationStatus;
}

/** A factor on the ruler with its words, without pixels. */
export interface ModelRule {
  readonly key: SeriesKey;
  readonly name: string;
  readonly shortName: string;
  readonly from: RulerEnd;
  readonly to: RulerEnd;
  /** Unrounded; null where none can be formed. */
  readonly factor: number | null;
  /** The factor in words, with a mark where a value is an estimate; else why there is none. */
  readonly text: string;
  readonly reached: boolean;
  readonly estimated: boolean;
}

/** A ruler without pixels. */
export interface RulerModel extends Described {
  readonly form: 'ruler';
  readonly years: readonly [number, number];
  /** The factors the ruler spans. */
  readonly span: readonly [number, number];
  readonly ticks: readonly ModelTick[];
  /** The small marks between the ticks. */
  readonly marks: readonly number[];
  readonly level: { readonly value: number; readonly label: string };
  readonly groups: readonly { readonly name: string; readonly rows: readonly ModelRule[] }[];
  readonly words: { readonly definition: string; readonly factor: string };
}

/** A factor with its place, in drawing units. */
export interface LaidRule {
  readonly rule: ModelRule;
  /** The height of its mark. */
  readonly y: number;
  /** Null where there is no factor. */
  readonly x: number | null;
}

/** A ruler in drawing units. */
export interface RulerLayout extends LayoutHead {
  readonly form: 'ruler';
  readonly model: RulerModel;
  readonly rows: readonly LaidRule[];
  /** The ruler itself, with its ticks at its lower edge. */
  readonly scale: Box;
  readonly tickXs: readonly number[];
  readonly markXs: readonly number[];
  /** Where the factor is 1. */
  readonly oneX: number;
  readonly levelX: number;
  /** Hairlines between the rows. */
  readonly rules: readonly number[];
  readonly texts: readonly TonedText[];
}
