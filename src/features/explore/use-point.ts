import { useState } from 'react';
import { entities } from '../../catalogue/entities';
import type { ExploreState } from '../../charts/explore/state';
import { withEdition, withMeasure, withPoint } from '../../charts/explore/transitions';
import type { SeriesKey } from '../../domain/series';
import { type PassportPoint, pointOf } from '../../figure/passport/passport-point';
import type { ControlProps } from './controls/control-props';

/** The point whose passport is open, and how another is opened or none. */
export interface OpenPoint {
  readonly point: PassportPoint | null;
  readonly open: (stop: { readonly key: SeriesKey; readonly year: number }) => void;
  readonly close: () => void;
}

/** A point of the view's own measure stands in the address; one of a second edition or measure it draws beside is only shown. */
export function usePoint(state: ExploreState, onChange: ControlProps['onChange']): OpenPoint {
  const [beside, setBeside] = useState<PassportPoint | null>(null);
  return {
    point: beside ?? pointInAddress(state),
    open: ({ key, year }) => {
      const point = pointOf(state, key, year);
      const own = point.measure === state.measure && point.edition === state.edition;
      setBeside(own ? null : point);
      if (own) onChange(stateAt(state, point));
    },
    close: () => {
      setBeside(null);
      if (state.point !== null) onChange(withPoint(state, null));
    },
  };
}

function pointInAddress(state: ExploreState): PassportPoint | null {
  const { point, measure, edition, per, base, entities: chosen } = state;
  return point === null ? null : { measure, edition, per, base, entities: chosen, ...point };
}

/** The view in which a point's passport is open: where its link leads. */
export function stateAt(state: ExploreState, point: PassportPoint): ExploreState {
  const entity = entities.find(({ id }) => id === point.entity)?.id;
  const view = withEdition(withMeasure(state, point.measure), point.edition);
  return entity === undefined ? view : withPoint(view, { entity, year: point.year });
}
