import {
  type DoublingDefinition,
  dollarRepeat,
  doublingDefinitions,
  doublingOpening,
  euroCode,
  nationalStandIn,
} from '../../catalogue/doubling';
import { type EntityId, entities, findEntity } from '../../catalogue/entities';
import { indicators } from '../../catalogue/indicators';
import { editionsOf, getMeasure } from '../../catalogue/measures';
import type { EditionId } from '../../catalogue/sources';
import { hasUnroundedShare, unroundedShare } from '../../catalogue/unrounded-share';
import { type Growth, growthBetween } from '../../domain/doubling';
import { measureInputs, measureSeries } from '../../domain/measure-series';
import { observed, type Series } from '../../domain/series';
import { shareOfGdp } from '../../domain/share';
import type { SeriesBook } from '../series-book';
import type { CatalogueRequest } from '../spec';
import type { DoublingState } from './doubling-state';

/** A definition with its figures of the entity, whole, and its growth from the base year to the year. */
export interface DoublingMeasure {
  readonly id: DoublingDefinition['measure'];
  readonly names: Pick<DoublingDefinition, 'name' | 'short' | 'within'>;
  readonly prices: DoublingDefinition['prices'];
  /** Whose definition it is. */
  readonly family: 'nato' | 'sipri';
  readonly edition: EditionId;
  /** For units of national currency; null where the unit names it. */
  readonly currency: string | null;
  readonly series: Series;
  readonly growth: Growth;
}

/** What a state reads: only its entity, and whom an exchange rate is taken from. */
export function doublingRequests(state: DoublingState): readonly CatalogueRequest[] {
  const asked = definitionsFor(state).flatMap(({ measure: id, edition }) => {
    const { origin } = getMeasure(id);
    const rate = origin.kind === 'euro' ? [origin.member] : [];
    const inputs = measureInputs(origin).map(({ indicator }) => indicator);
    const tables =
      id === unroundedShare.share && hasUnroundedShare(edition)
        ? [unroundedShare.expenditure, unroundedShare.gdp]
        : inputs;
    return tables.map((table) => request(edition, table, [state.entity, ...rate]));
  });
  const known = new Map(asked.flat().map((one) => [JSON.stringify(one), one]));
  return [...known.values()];
}

/** The definitions that have figures of the state's entity, in any year. */
export function doublingMeasures(
  data: SeriesBook,
  state: DoublingState,
): readonly DoublingMeasure[] {
  return definitionsFor(state).flatMap((definition): DoublingMeasure[] => {
    const { measure: id, edition, prices } = definition;
    const measure = getMeasure(id);
    const series = seriesOf(data, id, edition, state.entity);
    if (series === null || observed(series).length === 0) return [];
    const currency =
      measure.kind === 'national' ? (findEntity(state.entity)?.currency ?? null) : null;
    return [
      {
        id,
        names: namesOf(definition, currency),
        prices,
        family: measure.family,
        edition,
        currency,
        series,
        growth: growthBetween(series, state.base, state.year),
      },
    ];
  });
}

type Asked = DoublingDefinition & { readonly edition: EditionId };

/** The definitions of the state's edition, and those that always stand beside; each with the edition it is asked of. */
function definitionsFor({ entity, edition }: DoublingState): readonly Asked[] {
  const currency = findEntity(entity)?.currency;
  return doublingDefinitions.flatMap((definition): Asked[] => {
    const measure = getMeasure(definition.measure);
    const own = measure.family === 'sipri' ? doublingOpening.beside : edition;
    const repeats = measure.id === dollarRepeat.measure && repeatsDollars(edition, currency);
    const without = measure.id === nationalStandIn && currency !== undefined;
    return repeats || without || !editionsOf(measure).includes(own)
      ? []
      : [{ ...definition, edition: own }];
  });
}

/** Whether national currency says the same as US dollars, and the edition has both. */
function repeatsDollars(edition: EditionId, currency: string | undefined): boolean {
  return (
    currency === dollarRepeat.currency &&
    doublingDefinitions.some(
      ({ measure, euro }) =>
        euro !== undefined && editionsOf(getMeasure(measure)).includes(edition),
    )
  );
}

function namesOf({ euro, name, short, within }: DoublingDefinition, currency: string | null) {
  if (currency === null) return { name, short, within };
  if (currency === euroCode && euro !== undefined) return euro;
  const coded = (text: typeof name) => ({
    en: `${text.en} (${currency})`,
    de: `${text.de} (${currency})`,
  });
  return { name: coded(name), short: coded(short), within: coded(within) };
}

/** The share is worked out, where the edition allows it, from what NATO forms it of: the printed one is rounded. */
function seriesOf(
  data: SeriesBook,
  id: DoublingDefinition['measure'],
  edition: EditionId,
  entity: EntityId,
): Series | null {
  if (id === unroundedShare.share && hasUnroundedShare(edition)) {
    const expenditure = data.find({ edition, indicator: unroundedShare.expenditure, entity });
    const gdp = data.find({ edition, indicator: unroundedShare.gdp, entity });
    return expenditure === null || gdp === null ? null : shareOfGdp(expenditure, gdp);
  }
  return measureSeries(getMeasure(id), entity, (indicator, own, of) =>
    data.find({ edition: own ?? edition, indicator, entity: of }),
  );
}

function request(
  edition: EditionId,
  table: string,
  of: readonly string[],
): readonly CatalogueRequest[] {
  const indicator = indicators.find(({ id }) => id === table)?.id;
  const ids = [...new Set(of)].flatMap((one) => entities.find(({ id }) => id === one)?.id ?? []);
  return indicator === undefined ? [] : [{ edition, indicator, entities: ids }];
}
