import type { TargetId } from '../../catalogue/targets';
import type { Observation, Series, SeriesKey } from '../../domain/series';
import type { Text } from '../../domain/text';
import type { UnitId } from '../../domain/unit';
import type { ColourRole, Emphasis } from '../content';
import type { Box, LaidText, LayoutHead } from '../layout/layout';
import type { Described } from '../model';

/**
 * How an ally of today stands in the year shown. `valued`: it has a value; `missing`: it has none though it could;
 * `unarmed`: it has no armed forces, so nothing to be measured; `before`: it was no ally yet.
 */
export type MapStanding = 'valued' | 'missing' | 'unarmed' | 'before';

/** An ally with its value of the year. */
export interface MapRow {
  readonly label: Text;
  readonly short?: Text;
  readonly series: Series;
  readonly observation: Observation;
  readonly emphasis: Emphasis;
  readonly colour: ColourRole;
  readonly standing: MapStanding;
  /** Year of accession. */
  readonly joined: number;
  /** Which of the classes it is in, from the lowest, 0; null where it has no value that counts. */
  readonly class: number | null;
  /** The neighbouring class it may be in as well, since only the rounding of the figures decides; null where that is certain. */
  readonly near: 'below' | 'above' | null;
}

/** The allies, coloured by the class their value of one year is in. */
export interface MapContent {
  readonly form: 'map';
  readonly unit: UnitId;
  readonly year: number;
  /** What parts the classes, rising, in the unit: a value that reaches a break is in the class above it. */
  readonly breaks: readonly number[];
  /** The targets the breaks are of. */
  readonly targets: readonly TargetId[];
  /** Every ally, in the catalogue's order. */
  readonly rows: readonly MapRow[];
}

/** The paint of a class, from the lowest value to the highest. */
export type MapPaint = 'map1' | 'map2' | 'map3' | 'map4' | 'map5';

/** A class of values with its bounds, colour and count. */
export interface ModelMapClass {
  /** From where to where it reaches, in words. */
  readonly text: string;
  readonly paint: MapPaint;
  /** How many allies are in it. */
  readonly count: number;
}

/** An ally’s area with its value and class, without pixels. */
export interface ModelMapArea {
  readonly key: SeriesKey;
  readonly name: string;
  readonly shortName: string;
  readonly emphasis: Emphasis;
  readonly colour: ColourRole;
  readonly standing: MapStanding;
  readonly class: number | null;
  readonly near: boolean;
  readonly value: number | null;
  readonly status: Observation['status'];
  readonly text: string;
  /** The value as it stands on the map, the unit being in the legend; null where there is none. */
  readonly label: string | null;
  /** Said in place of the value, which is in it where there is one; null where there is nothing to say but the value. */
  readonly remark: string | null;
}

/** How many allies stand in one of the ways that are no class. */
export interface ModelMapAside {
  readonly standing: Exclude<MapStanding, 'valued'>;
  readonly text: string;
  readonly count: number;
}

/** A map without pixels. */
export interface MapModel extends Described {
  readonly form: 'map';
  readonly year: number;
  /** From the lowest. */
  readonly classes: readonly ModelMapClass[];
  readonly areas: readonly ModelMapArea[];
  /** What else there is on the map, each only where it occurs. */
  readonly asides: readonly ModelMapAside[];
  readonly legend: {
    /** The unit of the classes, and of the labels; null where the classes' texts say it. */
    readonly unit: string | null;
    readonly counts: string;
    /** What the mark at a label says; null where no label has one. */
    readonly near: string | null;
  };
}

/** How a piece of the map is filled: a class's paint, or what stands for having none. */
export type MapFill = MapPaint | Exclude<MapStanding, 'valued'>;

/** An area with its outline and fill, in drawing units. */
export interface LaidArea {
  readonly area: ModelMapArea;
  readonly fill: MapFill;
  readonly path: string;
  /** The reading point. */
  readonly x: number;
  readonly y: number;
  /** The lines over its fill; null where its fill is a colour. */
  readonly hatch: string | null;
  /** Its border drawn in, and how wide it is outlined; null where it is not chosen. */
  readonly outline: { readonly path: string; readonly width: number } | null;
}

/** A text on the map. `on`: what it stands on; text beside its land has a halo and a leader to the reading point. */
export interface MapLabel {
  readonly laid: LaidText;
  /** Whose it is. */
  readonly entity: string;
  readonly bold: boolean;
  readonly on: MapFill | 'outside';
  readonly colour: ColourRole;
  readonly leader: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  } | null;
}

/** What a line of the legend shows. */
export interface LaidSwatch {
  readonly fill: MapFill;
  readonly box: Box;
  readonly hatch: string | null;
}

/** A map in drawing units. */
export interface MapLayout extends LayoutHead {
  readonly form: 'map';
  readonly model: MapModel;
  /** The lands of those that are no allies. */
  readonly ground: string;
  /** The frame of the part with a scale of its own. */
  readonly inset: Box;
  readonly areas: readonly LaidArea[];
  readonly labels: readonly MapLabel[];
  readonly swatches: readonly LaidSwatch[];
  readonly legendTexts: readonly (LaidText & {
    readonly tone: 'ink' | 'quiet';
    readonly bold: boolean;
  })[];
}
