import { allies } from '../../../catalogue/allies';
import { getTarget } from '../../../catalogue/targets';
import { type Entity, isAllyIn } from '../../../domain/entity';
import { isComparable } from '../../../domain/measure';
import { missingLast } from '../../../domain/missing-last';
import { between, type Observation, observed, type Series, valueAt } from '../../../domain/series';
import type { Language, Text } from '../../../domain/text';
import type { Words } from '../../../language/words';
import type { BarRow } from '../../content';
import { axisAmount } from '../../model/axis-amount';
import type { SeriesBook } from '../../series-book';
import { unitOf } from '../explore-words';
import { type Resolved, roleOf } from '../resolved';
import { seriesOf, shownSeries } from '../shown-series';
import { changeText, changeYear, sizeOfChange } from './bar-change';
import { testRows } from './table-test';

/** Among more entities than this no others are shown. */
const mostWithOthers = 12;

/** An entity of a ranking, with its series after `per`; null where there is none. */
export interface RankedEntity {
  readonly entity: Entity;
  readonly series: Series | null;
  readonly chosen: boolean;
}

/** Who is ranked: the chosen, and where values can be compared whatever an ally's size, all other allies. */
export function rankedEntities(data: SeriesBook, resolved: Resolved): readonly RankedEntity[] {
  const { state, measure, entities, years } = resolved;
  const found = new Map<string, Series>(
    shownSeries(data, resolved).shown.map(({ entity, series }) => [entity.id, series]),
  );
  const chosen = entities.map((entity) => ({
    entity,
    series: found.get(entity.id) ?? null,
    chosen: true,
  }));
  const withOthers =
    isComparable(measure) && state.per === 'none' && entities.length <= mostWithOthers;
  if (!withOthers) return chosen;
  const others = allies
    .filter(({ id }) => !state.entities.some((one) => one === id))
    .map((entity) => {
      const whole = seriesOf(data, measure, state.edition, entity.id);
      return { entity, series: whole === null ? null : between(whole, ...years), chosen: false };
    });
  return [...chosen, ...others];
}

/** The bars in their order: those with a value first, as `sort` says; those without at the end. */
export function barRows(
  ranked: readonly RankedEntity[],
  data: SeriesBook,
  resolved: Resolved,
  words: Words,
): readonly BarRow[] {
  const { state, target, year } = resolved;
  const tested = ranked.flatMap(({ entity, series }) =>
    series === null ? [] : [{ entity, series, own: true }],
  );
  const results =
    target === null ? [] : testRows(tested, getTarget(target).value, year, data, resolved);
  const since = state.sort === 'change' ? changeYear(ranked) : null;
  return inOrder(ranked, since, resolved, words).map((one): BarRow => {
    const { entity, series, chosen } = one;
    const role = roleOf(state, entity.id);
    const observation = observationOf(one, year);
    const result = results[tested.findIndex((row) => row.entity === entity)];
    return {
      label: entity.name,
      ...(entity.short === undefined ? {} : { short: entity.short }),
      key: series?.key ?? keyOf(entity, resolved),
      observation,
      emphasis: chosen ? role.emphasis : 'muted',
      colour: role.colour,
      ...(result === undefined || result === null ? {} : { result }),
      ...(series === null ? {} : { series }),
      ...remarkOf(entity, observation, resolved, words),
      ...asideOf(one, since, resolved, words),
    };
  });
}

function keyOf(entity: Entity, { state, measure }: Resolved) {
  const { origin } = measure;
  const indicator = origin.kind === 'published' ? origin.indicator : measure.id;
  return { edition: state.edition, indicator, entity: entity.id };
}

function observationOf({ entity, series }: RankedEntity, year: number): Observation {
  const missing = entity.armedForces === false ? 'M' : 'O';
  const found = series?.observations.find((one) => one.year === year);
  return found ?? { year, value: null, status: missing };
}

/** Whether an entity has no place in the ranking: no figure of the year, or no armed forces. */
function isApart({ entity, series }: RankedEntity, year: number): boolean {
  return entity.armedForces === false || series === null || valueAt(series, year) === null;
}

function inOrder(
  ranked: readonly RankedEntity[],
  since: number | null,
  { state, year }: Resolved,
  { say, format }: Words,
): readonly RankedEntity[] {
  const byName = (a: RankedEntity, b: RankedEntity) =>
    format.compare(say(a.entity.name), say(b.entity.name));
  const size = ({ series }: RankedEntity) => {
    if (series === null) return null;
    return since === null ? valueAt(series, year) : sizeOfChange(series, since, year);
  };
  const bySize = (a: RankedEntity, b: RankedEntity) =>
    missingLast(size(a), size(b)) || byName(a, b);
  const there = ranked.filter((one) => !isApart(one, year));
  const apart = ranked.filter((one) => isApart(one, year));
  return [
    ...there.sort(state.sort === 'name' ? byName : bySize),
    ...apart.sort((a, b) => Number(b.chosen) - Number(a.chosen) || byName(a, b)),
  ];
}

/** Why there is no bar: the ally has no armed forces, or was none yet in the year of a NATO figure. */
function remarkOf(
  entity: Entity,
  { value }: Observation,
  resolved: Resolved,
  { language }: Words,
): Pick<BarRow, 'remark'> {
  if (entity.armedForces === false) return { remark: written(remarks[language].noForces) };
  const since = joinedLater(entity, resolved);
  return since === null || value !== null
    ? {}
    : { remark: written(remarks[language].since(since)) };
}

/** The year an entity became an ally where that is after the year of a NATO figure: it is marked, and has no rank. */
export function joinedLater(
  entity: Entity,
  { measure, year }: Pick<Resolved, 'measure' | 'year'>,
): number | null {
  const { joined } = entity;
  return measure.family !== 'nato' || joined === undefined || isAllyIn(entity, year)
    ? null
    : joined;
}

const remarks: Readonly<
  Record<Language, { readonly noForces: string; readonly since: (year: number) => string }>
> = {
  en: { noForces: 'no armed forces', since: (year) => `ally since ${year}` },
  de: { noForces: 'keine Streitkräfte', since: (year) => `im Bündnis seit ${year}` },
};

/** Behind the value, in brackets: the change that bars are sorted by, and that an ally was none yet. */
function asideOf(
  { entity, series }: RankedEntity,
  since: number | null,
  resolved: Resolved,
  { format, language }: Words,
): Pick<BarRow, 'aside'> {
  const joined = joinedLater(entity, resolved);
  const change =
    series === null || since === null ? null : changeText(series, since, resolved.year, format);
  const parts = [
    ...(change === null ? [] : [change]),
    ...(joined === null ? [] : [remarks[language].since(joined)]),
  ];
  return parts.length === 0 ? {} : { aside: written(`(${parts.join('; ')})`) };
}

/** A text that is written already, in the language of the view. */
function written(text: string): Text {
  return { en: text, de: text };
}

/** The values the axis spans, so that it stays while the years are played, and the longest texts behind its bars. */
export function spanOfYears(
  ranked: readonly RankedEntity[],
  resolved: Resolved,
  words: Words,
): { readonly values: readonly number[]; readonly texts: readonly string[] } {
  const all = ranked.flatMap(({ series }) => series ?? []);
  const values = all.flatMap((series) => observed(series).map(({ value }) => value));
  const ticks = values.map((value) => ({ value }));
  const ends = [Math.min(...values), Math.max(...values)].map((value) =>
    axisAmount(value, unitOf(resolved), ticks, words),
  );
  const since = resolved.state.sort === 'change' ? changeYear(ranked) : null;
  const changes = since === null ? [] : all.flatMap((series) => changesSince(series, since, words));
  return {
    values,
    texts: [...ends, ...changes.flatMap((change) => ends.map((end) => `${end} (${change})`))],
  };
}

/** The changes of a series since a year, in all its years. */
function changesSince(series: Series, since: number, { format }: Words): readonly string[] {
  return observed(series).flatMap(({ year }) => changeText(series, since, year, format) ?? []);
}
