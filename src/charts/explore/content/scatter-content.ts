import { allies } from '../../../catalogue/allies';
import { scatterPair } from '../../../catalogue/explore';
import { getMeasure } from '../../../catalogue/measures';
import { hasUnroundedShare, unroundedShare } from '../../../catalogue/unrounded-share';
import { type Entity, isAllyIn } from '../../../domain/entity';
import { between, type Series } from '../../../domain/series';
import type { Words } from '../../../language/words';
import type { Chart } from '../../chart';
import { scatterForm } from '../../forms/scatter';
import type { ScatterContent } from '../../forms/scatter-types';
import type { SeriesBook } from '../../series-book';
import type { CatalogueRequest } from '../../spec';
import { exploreChart } from '../explore-chart';
import { type Resolved, roleOf } from '../resolved';
import { requestsOf, seriesOf } from '../shown-series';
import type { ExploreState } from '../state';
import { quadrantsIn, type ScatterLevels } from './scatter-quadrants';
import { hasPlace, type PlacedEntity, saidOfScatter, scatterAxisTitles } from './scatter-said';

const across = getMeasure(scatterPair.across);
const up = getMeasure(scatterPair.up);

/** What the form reads, whatever the measure: both measures, and what their unrounded share is formed of. */
export function scatterRequests({ edition }: ExploreState): readonly CatalogueRequest[] {
  const finer = hasUnroundedShare(edition) ? [unroundedShare.expenditure, unroundedShare.gdp] : [];
  return [
    ...requestsOf(across, edition),
    ...requestsOf(up, edition),
    ...finer.map((indicator) => ({ edition, indicator, entities: 'all' }) as const),
  ];
}

/** Share of GDP against equipment share in one year: what is chosen in colour with its way there, all other allies in grey. */
export function drawScatter(
  data: SeriesBook,
  resolved: Resolved,
  words: Words,
  levels: ScatterLevels = scatterPair,
): Chart | null {
  const { state, years, year } = resolved;
  const all = placedEntities(data, resolved, levels);
  const content: ScatterContent = {
    form: 'scatter',
    unit: across.unit,
    upUnit: up.unit,
    ...scatterAxisTitles(state.edition),
    year,
    years,
    rows: all.map(({ row }) => row),
    acrossTarget: levels.acrossTarget,
    upTarget: levels.upTarget,
  };
  const said = saidOfScatter(all, content, resolved, hasUnroundedShare(state.edition), words);
  return exploreChart(scatterForm, content, said, data, words);
}

/** What is chosen, in its order, then the other allies that have a place or should have one. */
function placedEntities(
  data: SeriesBook,
  resolved: Resolved,
  levels: ScatterLevels,
): readonly PlacedEntity[] {
  const { state, entities, year } = resolved;
  const chosen = new Set<string>(state.entities);
  const others = allies
    .filter(({ id }) => !chosen.has(id))
    .map((entity) => placed(entity, data, resolved, levels))
    .filter((one) => hasPlace(one, year) || isAllyIn(one.entity, year));
  return [...entities.map((entity) => placed(entity, data, resolved, levels)), ...others];
}

function placed(
  entity: Entity,
  data: SeriesBook,
  resolved: Resolved,
  levels: ScatterLevels,
): PlacedEntity {
  const { state, year } = resolved;
  // Today’s allies count in every year, where that is asked for.
  const asOf = levels.members === 'today' ? Number.POSITIVE_INFINITY : year;
  const pair = {
    across: seriesFor(across, entity, data, resolved),
    up: seriesFor(up, entity, data, resolved),
  };
  return {
    entity,
    row: {
      label: entity.name,
      ...(entity.short === undefined ? {} : { short: entity.short }),
      code: entity.kind === 'aggregate' ? null : entity.id,
      ...pair,
      ...roleOf(state, entity.id),
      quadrants: isAllyIn(entity, asOf)
        ? quadrantsIn(year, pair, unroundedOf(entity, data, state), levels)
        : [],
      notYet: entity.joined !== undefined && entity.joined > asOf,
    },
  };
}

/** The series of the years shown; where the edition has no such entity, each year is missing. */
function seriesFor(
  measure: ReturnType<typeof getMeasure>,
  entity: Entity,
  data: SeriesBook,
  { state, years }: Resolved,
): Series {
  const found = seriesOf(data, measure, state.edition, entity.id);
  if (found !== null) return between(found, ...years);
  const status = entity.armedForces === false ? 'M' : 'O';
  const [from, to] = years;
  return {
    key: { edition: state.edition, indicator: measure.id, entity: entity.id },
    unit: measure.unit,
    priceBase: 'none',
    observations: Array.from({ length: to - from + 1 }, (_, at) => ({
      year: from + at,
      value: null,
      status,
    })),
  };
}

function unroundedOf(entity: Entity, data: SeriesBook, { edition }: ExploreState) {
  if (!hasUnroundedShare(edition)) return null;
  const find = (indicator: string) => data.find({ edition, indicator, entity: entity.id });
  const expenditure = find(unroundedShare.expenditure);
  const gdp = find(unroundedShare.gdp);
  return expenditure === null || gdp === null ? null : { expenditure, gdp };
}
