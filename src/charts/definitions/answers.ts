import { definitionAnswers } from '../../catalogue/definition-answers';
import { definitionValues } from '../../catalogue/definition-values';
import type { AnswerMeaning, DefinitionAnswer } from '../../catalogue/definitions/answer';
import { noForcesToCount } from '../../catalogue/definitions/nato-and-sipri';
import { findEntity } from '../../catalogue/entities';
import { getMeasure } from '../../catalogue/measures';
import { references } from '../../catalogue/references';
import { remarksOn } from '../../catalogue/remarks';
import type { EditionId } from '../../catalogue/sources';
import { inBillions } from '../../domain/in-billions';
import { observationAt, type Series, valueAt } from '../../domain/series';
import type { ObservationStatus } from '../../domain/status';
import { sumSeries } from '../../domain/sum-series';
import type { Text } from '../../domain/text';
import { requestsOf, seriesOf } from '../explore/shown-series';
import type { SeriesBook } from '../series-book';
import type { CatalogueRequest } from '../spec';
import type { DefinitionsState } from './state';

/** One answer with its figure. */
export interface GivenAnswer {
  readonly meaning: AnswerMeaning;
  /** EUR bn, or million US dollars. */
  readonly value: number;
  readonly status: ObservationStatus;
  readonly series: Series;
  /** Null for a single value. */
  readonly edition: EditionId | null;
  /** Where a single value stands; null for an edition. */
  readonly reference: { readonly title: Text; readonly address: string } | null;
  readonly approximate: boolean;
  /** What was added up, in the unit of the value; empty where nothing was. */
  readonly parts: readonly number[];
}

/** One answer that could be but has no figure, and why. */
export interface MissingAnswer {
  readonly meaning: AnswerMeaning;
  readonly why: Text;
}

/** What the answers of an entity read, whatever the year. */
export function answerRequests(state: DefinitionsState): readonly CatalogueRequest[] {
  const all = candidates(state).flatMap(({ edition, origin }) => {
    switch (origin.kind) {
      case 'measure':
        return requestsOf(getMeasure(origin.measure), edition);
      case 'layers':
        return origin.indicators.map(
          (indicator) => ({ edition, indicator, entities: 'all' }) as const,
        );
      case 'absent':
        return [];
      default:
        return origin satisfies never;
    }
  });
  return all.filter(
    (one, at) =>
      all.findIndex(
        (other) => other.edition === one.edition && other.indicator === one.indicator,
      ) === at,
  );
}

/** Every answer of a state, the highest first, and those that are missing. */
export function answersOf(
  data: SeriesBook,
  state: DefinitionsState,
): { readonly given: readonly GivenAnswer[]; readonly missing: readonly MissingAnswer[] } {
  const found = candidates(state).map((row) => ({ row, answer: given(data, row, state) }));
  return {
    given: [...found.flatMap(({ answer }) => answer ?? []), ...singles(state)].sort(
      (a, b) => b.value - a.value,
    ),
    missing: found.flatMap(({ row, answer }) =>
      answer !== null || row.missing === null
        ? []
        : [{ meaning: row, why: whyMissing(row, row.missing, state) }],
    ),
  };
}

function candidates({ entity, currency }: DefinitionsState): readonly DefinitionAnswer[] {
  const euro = findEntity(entity)?.currency === 'EUR';
  return definitionAnswers.filter((row) => {
    if (row.currency !== currency) return false;
    if (row.only === 'all' || row.only === entity) return true;
    return row.only === (euro ? 'euro' : 'not-euro');
  });
}

function given(
  data: SeriesBook,
  row: DefinitionAnswer,
  state: DefinitionsState,
): GivenAnswer | null {
  const series = seriesFor(data, row, state);
  const observation = series === null ? null : observationAt(series, state.year);
  if (series === null || observation === null) return null;
  const { value, status } = observation;
  const { edition, origin } = row;
  const layers = origin.kind === 'layers' && origin.indicators.length > 1 ? origin.indicators : [];
  const parts = layers.flatMap((indicator) => {
    const layer = data.find({ edition, indicator, entity: state.entity });
    return (layer === null ? null : valueAt(layer, state.year)) ?? [];
  });
  const own = { edition, reference: null, approximate: false, parts };
  return { meaning: row, value, status, series, ...own };
}

function seriesFor(
  data: SeriesBook,
  { origin, edition, currency }: DefinitionAnswer,
  { entity }: DefinitionsState,
): Series | null {
  switch (origin.kind) {
    case 'measure': {
      const series = seriesOf(data, getMeasure(origin.measure), edition, entity);
      return series === null || currency === 'usd' ? series : inBillions(series);
    }
    case 'layers': {
      const layers = origin.indicators.map((indicator) =>
        data.find({ edition, indicator, entity }),
      );
      const found = layers.flatMap((layer) => layer ?? []);
      return found.length < layers.length ? null : sumSeries(found);
    }
    case 'absent':
      return null;
    default:
      return origin satisfies never;
  }
}

/** Without armed forces that is the reason, whatever the year; where the edition itself says why a cell is empty, that is said first. */
function whyMissing(row: DefinitionAnswer, why: Text, { entity, year }: DefinitionsState): Text {
  const { kind, origin, edition } = row;
  if (kind === 'nato' && findEntity(entity)?.armedForces === false) return noForcesToCount;
  const remarks =
    origin.kind === 'absent'
      ? remarksOn({ edition, indicator: origin.indicator, entity }, year)
      : [];
  const said = [...remarks.map(({ text }) => text), why];
  return { en: said.map(({ en }) => en).join(' '), de: said.map(({ de }) => de).join(' ') };
}

function singles({ entity, year, currency }: DefinitionsState): readonly GivenAnswer[] {
  return definitionValues
    .filter((row) => row.entity === entity && row.year === year && currency === 'eur')
    .map((row) => ({
      meaning: row,
      value: row.value,
      status: row.status,
      series: {
        key: { edition: row.reference, indicator: row.id, entity },
        unit: row.unit,
        priceBase: 'current',
        observations: [{ year, value: row.value, status: row.status }],
      },
      edition: null,
      reference: references.find(({ id }) => id === row.reference) ?? null,
      approximate: row.approximate,
      parts: [],
    }));
}
