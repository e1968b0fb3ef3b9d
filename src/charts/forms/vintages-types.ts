import type { TargetId } from '../../catalogue/targets';
import type { Series, SeriesKey } from '../../domain/series';
import type { ObservationStatus } from '../../domain/status';
import type { Text } from '../../domain/text';
import type { UnitId } from '../../domain/unit';
import type { ColourRole } from '../content';
import type { LayoutHead } from '../layout/layout';
import type { TonedText } from '../layout/toned-text';
import type { Described, ModelTarget, ModelTick } from '../model';

/** One publication's figure for the year shown. */
export interface VintageRow {
  /** Where nothing is in the dataset, `edition` is the id of a reference. */
  readonly key: SeriesKey;
  /** ISO date, as precise as it is known. */
  readonly published: string;
  /** Who published it. */
  readonly label: Text;
  readonly short?: Text;
  /** Null where the publication has the year but no figure. */
  readonly value: number | null;
  /** Lowest and highest that rounding allows, where they differ to the eye. */
  readonly bounds?: readonly [number, number];
  /** What it was when it was published. */
  readonly status: ObservationStatus;
  /** The value as it is written beside its mark. */
  readonly text: string;
  /** The change on the publication before; empty where there is none to tell. */
  readonly change: string;
  /** Whether it is a single value that stands in no edition of the dataset. */
  readonly single: boolean;
  /** The series it is of; absent for a single value. */
  readonly series?: Series;
}

/** One figure as it was published again and again: a row a publication, in the order of their dates. */
export interface VintagesContent {
  readonly form: 'vintages';
  readonly unit: UnitId;
  readonly currency?: string;
  readonly year: number;
  readonly rows: readonly VintageRow[];
  readonly target: TargetId | null;
  /** Whether the axis starts at zero, as for counts, or near the lowest value: marks, unlike bars, allow that. */
  readonly start: 'zero' | 'near';
  /** Writes a tick; absent: as the unit is written. */
  readonly writeTick?: (value: number) => string;
  /** Heads the column of changes. */
  readonly changeHead: Text;
}

/** One publication of a value, without pixels. */
export interface ModelVintage {
  readonly key: SeriesKey;
  readonly published: string;
  /** The date in words. */
  readonly date: string;
  readonly name: string;
  readonly shortName: string;
  readonly value: number | null;
  readonly bounds: readonly [number, number] | null;
  readonly status: ObservationStatus;
  readonly text: string;
  readonly change: string;
  readonly single: boolean;
  readonly colour: ColourRole;
}

/** A chart of vintages without pixels. */
export interface VintagesModel extends Described {
  readonly form: 'vintages';
  readonly year: number;
  readonly rows: readonly ModelVintage[];
  readonly ticks: readonly ModelTick[];
  /** Where the axis of values starts and ends. */
  readonly span: readonly [number, number];
  readonly target: ModelTarget | null;
  readonly changeHead: string;
}

/** One publication with its place, in drawing units. */
export interface LaidVintage {
  readonly row: ModelVintage;
  /** The height of its mark. */
  readonly y: number;
  /** Null where there is no figure. */
  readonly x: number | null;
  /** The ends of what rounding allows; null where that is no more than the mark. */
  readonly range: readonly [number, number] | null;
}

/** A chart of vintages in drawing units. */
export interface VintagesLayout extends LayoutHead {
  readonly form: 'vintages';
  readonly model: VintagesModel;
  readonly rows: readonly LaidVintage[];
  readonly tickXs: readonly number[];
  /** The hairlines between the rows. */
  readonly rules: readonly number[];
  readonly targetX: number | null;
  /** From mark to mark, in steps: corners of one line each. */
  readonly steps: readonly (readonly { readonly x: number; readonly y: number }[])[];
  readonly texts: readonly TonedText[];
}
