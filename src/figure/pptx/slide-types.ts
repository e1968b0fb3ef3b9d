import type { Emphasis } from '../../charts/content';

/** How a mark is painted: six hex digits, and how much of it shows where it is no full colour. */
export interface SlidePaint {
  readonly colour: string;
  /** From 0 to 1. */
  readonly strength: number;
}

/** A value of a series. Missing ones are null: their cell stays empty, and nothing is drawn. */
export interface SlidePoint {
  readonly value: number | null;
  /** Drawn hollow and dotted. */
  readonly estimated: boolean;
  /** Where it differs from its series'; absent: it does not. */
  readonly paint?: SlidePaint;
}

/** A column of the workbook, with a value for every category. */
export interface SlideSeries {
  readonly name: string;
  readonly kind: 'value' | 'target';
  readonly emphasis: Emphasis;
  readonly paint: SlidePaint;
  /** Joined by a line, only marked, dashed, or bars. */
  readonly drawn: 'line' | 'dashed' | 'marks' | 'bars';
  readonly points: readonly SlidePoint[];
  /** What stands at the end of its line: its name, with its newest value or without; or its value at every mark. Null for nothing. */
  readonly label: 'name' | 'name-and-value' | 'values' | null;
}

/** An axis of values. */
export interface SlideAxis {
  readonly lowest: number;
  readonly highest: number;
  /** From tick to tick; null where the program finds it. */
  readonly step: number | null;
  readonly scale: 'linear' | 'log';
  /** Number format of its ticks, as office programs write one: they show it as their own language does. */
  readonly format: string;
  /** The widest of its ticks, to keep room for. */
  readonly widest: string;
  /** What stands at the axis; null where the ticks say it. */
  readonly title: string | null;
  /** False where every bar has its value written at it and the room is scarce. */
  readonly shown: boolean;
}

/** A native chart of categories: of one kind only, never a combination. */
export interface CategoryChart {
  readonly kind: 'line' | 'column' | 'stacked-column' | 'bar' | 'stacked-bar';
  /** What the categories are: the head of the workbook's first column. */
  readonly head: string;
  readonly categories: readonly string[];
  readonly series: readonly SlideSeries[];
  readonly axis: SlideAxis;
  /** Number format of the values at their marks. */
  readonly valueFormat: string;
  readonly legend: boolean;
  /** Whether bars of one category lie over each other: then only one of them has a value. */
  readonly overlapping: boolean;
}

/** A mark of a scatter chart; `label` is what stands beside it, null for nothing. */
export interface ScatterMark {
  readonly name: string;
  readonly across: number | null;
  readonly up: number | null;
  readonly estimated: boolean;
  readonly label: string | null;
  readonly side: 'r' | 'l' | 't' | 'b';
}

/** Marks of one name; `drawn`: joined as a way, only marked, or a line without marks, as a target is. */
export interface ScatterSeries {
  readonly name: string;
  readonly kind: 'value' | 'target';
  readonly paint: SlidePaint;
  readonly drawn: 'line' | 'marks' | 'dashed';
  readonly marks: readonly ScatterMark[];
}

/** A native scatter chart. */
export interface ScatterChart {
  readonly kind: 'scatter';
  readonly head: string;
  readonly across: SlideAxis;
  /** Its name stands over the chart. */
  readonly up: SlideAxis;
  readonly series: readonly ScatterSeries[];
}

/** A native table, where no native chart says the same. */
export interface SlideTable {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a slide shows: one of the kinds of native charts, or a table. */
export type SlidePanel = CategoryChart | ScatterChart | SlideTable;

/** A slide's charts or tables, side by side. */
export interface SlideContent {
  readonly panels: readonly SlidePanel[];
  /** Whether a value is an estimate, so that the slide has to say how estimates look. */
  readonly estimates: boolean;
  /** Names of the series that are too many for a native chart. */
  readonly leftOut: readonly string[];
}

/** A native chart takes no more series than this. */
export const mostSeries = 25;
