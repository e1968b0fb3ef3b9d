import type { TestBasis, TestFacts, TestFigure } from '../../src/domain/claim-figures';
import type { Entity } from '../../src/domain/entity';
import { observed, type Series } from '../../src/domain/series';
import { seriesOf } from './planted-series';

/** A definition of planted figures. */
export const basis: TestBasis = { kind: 'indicator', indicator: 'spending', edition: 'edition' };

/** Another one. */
export const other: TestBasis = { kind: 'indicator', indicator: 'other', edition: 'edition' };

type Values = Parameters<typeof seriesOf>[0];

interface Planted {
  /** By indicator and entity. */
  readonly values: Readonly<Record<string, Readonly<Record<string, Values>>>>;
  readonly entities?: readonly Pick<Entity, 'id' | 'kind' | 'joined' | 'armedForces'>[];
  readonly unit?: Series['unit'];
  /** How far rounding leaves each value open, either way. */
  readonly half?: number;
}

/** Facts of planted figures. */
export function factsOf({
  values,
  entities = [],
  unit = 'usd-million',
  half = 0,
}: Planted): TestFacts {
  return {
    entity: (id) => entities.find((one) => one.id === id) ?? null,
    figures: (asked, entity) => {
      const planted = asked.kind === 'indicator' ? values[asked.indicator]?.[entity] : undefined;
      if (planted === undefined) return null;
      const series = seriesOf(planted, { unit });
      const figures = observed(series).map(
        ({ year, value, status }): TestFigure => ({
          entity,
          year,
          value,
          status,
          lowest: value - half,
          highest: value + half,
          printed: value,
        }),
      );
      return { series, figures };
    },
  };
}
