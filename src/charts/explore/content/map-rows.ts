import { allies } from '../../../catalogue/allies';
import { findMeasure } from '../../../catalogue/measures';
import { type TargetId, targets } from '../../../catalogue/targets';
import { type Entity, isAllyIn } from '../../../domain/entity';
import type { TargetResult } from '../../../domain/evaluate-target';
import type { Measure } from '../../../domain/measure';
import { between, type Observation, observed, type Series } from '../../../domain/series';
import type { MapRow, MapStanding } from '../../forms/map-types';
import { roundBreaks } from '../../model/map-breaks';
import type { SeriesBook } from '../../series-book';
import { type Resolved, roleOf } from '../resolved';
import { seriesOf } from '../shown-series';
import { testRows } from './table-test';

/** What parts the classes, and the targets that these levels are of: none where the levels are round numbers only. */
export interface MapBreaks {
  readonly values: readonly number[];
  /** One a level, in the order of the levels. */
  readonly targets: readonly { readonly id: TargetId; readonly value: number }[];
}

/** The allies with what a year has of them, and their classes. */
export interface MapRows {
  readonly rows: readonly (MapRow & { readonly entity: Entity })[];
  readonly breaks: MapBreaks;
}

/** The rows of a map: the classes are those of all years shown, so that they stay while the years are played. */
export function mapRows(data: SeriesBook, resolved: Resolved): MapRows {
  const { state, year } = resolved;
  const found = allies.map((entity) => ({ entity, series: allySeries(data, resolved, entity) }));
  const breaks = breaksOf(found, resolved);
  const tests = new Map(
    breaks.targets.map(({ value }) => [
      value,
      testRows(
        found.map((one) => ({ ...one, own: true })),
        value,
        year,
        data,
        resolved,
      ),
    ]),
  );
  const rows = found.map(({ entity, series }, at) => {
    const observation = observationOf(series, year, entity);
    const standing = standingOf(entity, observation, year);
    const results = new Map([...tests].map(([value, all]) => [value, all[at] ?? null]));
    return {
      entity,
      label: entity.name,
      series,
      observation,
      ...roleOf(state, entity.id),
      standing,
      joined: entity.joined,
      ...(standing === 'valued' && observation.value !== null
        ? placeOf(observation.value, breaks.values, results)
        : { class: null, near: null }),
    };
  });
  return { rows, breaks };
}

/** The whole series; without any observation where the edition has no such ally. */
function allySeries(data: SeriesBook, { measure, state }: Resolved, entity: Entity): Series {
  return (
    seriesOf(data, measure, state.edition, entity.id) ?? {
      key: { edition: state.edition, indicator: measure.id, entity: entity.id },
      unit: measure.unit,
      priceBase: 'none',
      observations: [],
    }
  );
}

function observationOf(series: Series, year: number, { armedForces }: Entity): Observation {
  const missing = { year, value: null, status: armedForces === false ? 'M' : 'O' } as const;
  return series.observations.find((one) => one.year === year) ?? missing;
}

function standingOf(entity: Entity, { value }: Observation, year: number): MapStanding {
  if (entity.armedForces === false) return 'unarmed';
  if (!isAllyIn(entity, year)) return 'before';
  return value === null ? 'missing' : 'valued';
}

/**
 * The targets of the measure; where it is a share of the other family, which has none, those of its counterpart. A measure
 * with fewer than two has round levels beside them; where values fall below zero, zero is one.
 */
function breaksOf(
  found: readonly { readonly entity: Entity; readonly series: Series }[],
  { measure, years, state }: Resolved,
): MapBreaks {
  const agreed = targetLevels(measure, state.target);
  const levels = agreed.map(({ value }) => value);
  if (levels.length > 1) return { values: levels, targets: agreed };
  const values = found.flatMap(({ entity, series }) =>
    observed(between(series, ...years))
      .filter(({ year }) => isAllyIn(entity, year) && entity.armedForces !== false)
      .map(({ value }) => value),
  );
  const zero = values.some((value) => value < 0) ? [0] : [];
  const round = values.length === 0 ? [] : roundBreaks(values, [...zero, ...levels]);
  return { values: round, targets: agreed.filter(({ value }) => round.includes(value)) };
}

/** The levels at least to be reached, rising, each with the target it is of: the one shown, else the first agreed. */
function targetLevels(measure: Measure, shown: TargetId | 'none'): MapBreaks['targets'] {
  const own = levelsOf(measure);
  const other = measure.counterpart === null ? null : findMeasure(measure.counterpart);
  const found =
    own.length > 0 || other === null || measure.kind !== 'share' ? own : levelsOf(other);
  const values = [...new Set(found.map(({ value }) => value))].sort((a, b) => a - b);
  return values.flatMap((value) => {
    const of = found.filter((one) => one.value === value);
    return of.find(({ id }) => id === shown) ?? of[0] ?? [];
  });
}

function levelsOf({ origin }: Measure) {
  return targets.filter(
    ({ indicator, bound }) =>
      bound === 'at-least' && origin.kind === 'published' && indicator === origin.indicator,
  );
}

/** The class of a value. Where rounding alone decides on a level, the value counts as it is printed, and this is said. */
function placeOf(
  value: number,
  breaks: readonly number[],
  results: ReadonlyMap<number, TargetResult | null>,
): Pick<MapRow, 'class' | 'near'> {
  const verdictOn = (level: number) => results.get(level)?.verdict;
  const reached = breaks.filter((level) => {
    const verdict = verdictOn(level);
    if (verdict === 'met') return true;
    return verdict === 'below' ? false : value >= level;
  });
  const open = breaks.find((level) => verdictOn(level) === 'within-rounding');
  const side = open !== undefined && reached.includes(open) ? 'below' : 'above';
  return { class: reached.length, near: open === undefined ? null : side };
}
