import type { Entity } from './entity';
import type { Series } from './series';
import type { ObservationStatus } from './status';

/** What a test counts: one definition. The ids are the catalogue's. */
export type TestBasis<
  Measure extends string = string,
  Edition extends string = string,
  Indicator extends string = string,
> =
  /** A measure in an edition; a share of GDP is taken unrounded where the edition has what it is formed of. */
  | { readonly kind: 'measure'; readonly measure: Measure; readonly edition: Edition }
  /** An indicator that is no measure of the explorer, as published. */
  | {
      readonly kind: 'indicator';
      readonly indicator: Indicator;
      readonly edition: Edition;
      /** Another indicator of the edition to add, which there is from a year on; both planned or both spent. */
      readonly plus?: { readonly indicator: Indicator; readonly since: number };
    }
  /** The months of an indicator up to one; `per`: in per cent of that indicator, null: the sum itself. */
  | {
      readonly kind: 'sum-up-to';
      readonly indicator: Indicator;
      readonly edition: Edition;
      readonly upTo: string;
      readonly per: Indicator | null;
    }
  /** Single values published on a day (ISO, as precise as known), outside the editions. */
  | { readonly kind: 'printed'; readonly indicator: Indicator; readonly published: string };

/** One value of a test, with what the rounding it was published with leaves open. In the unit of its series. */
export interface TestFigure {
  readonly entity: string;
  readonly year: number;
  readonly value: number;
  readonly status: ObservationStatus;
  /** The least and the most it can have been before it was rounded. */
  readonly lowest: number;
  readonly highest: number;
  /** As its table prints it, where that is rounder than the value; else the value. */
  readonly printed: number;
}

/** The figures of an entity by one definition, in rising order of years; years without a value have none. */
export interface KnownFigures {
  readonly series: Series;
  readonly figures: readonly TestFigure[];
}

/** What tests are evaluated on. */
export interface TestFacts {
  /** Null where the definition has no series of the entity. */
  readonly figures: (basis: TestBasis, entity: string) => KnownFigures | null;
  readonly entity: (id: string) => Pick<Entity, 'id' | 'kind' | 'joined' | 'armedForces'> | null;
}

/** Where a figure stands to a level, by its unrounded value. `open`: only rounding decides. */
export function standing(figure: TestFigure, level: number): 'reached' | 'open' | 'below' {
  if (figure.lowest >= level) return 'reached';
  return figure.highest >= level ? 'open' : 'below';
}

/** The figure of a year; null where there is none. */
export function figureIn({ figures }: KnownFigures, year: number): TestFigure | null {
  return figures.find((figure) => figure.year === year) ?? null;
}
