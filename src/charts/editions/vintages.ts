import { publishedValues, statusOf } from '../../catalogue/published-values';
import { publisherOf } from '../../catalogue/publisher';
import { references } from '../../catalogue/references';
import { sources } from '../../catalogue/sources';
import { observed, type Series } from '../../domain/series';
import type { ObservationStatus } from '../../domain/status';
import type { Text } from '../../domain/text';
import type { SeriesBook } from '../series-book';
import { editionsWith, headOf, isOf } from './comparable';
import { fullSeries, isUnrounded, printedSeries } from './edition-series';
import type { EditionsState } from './state';

/** What one publication said of an entity's year. */
export interface Vintage {
  /** The id of an edition, or of a reference where it is a single value. */
  readonly id: string;
  readonly published: string;
  readonly who: Text;
  readonly short: Text;
  /** As printed; null where the publication has the year but no figure. */
  readonly printed: number | null;
  /** With all the digits there are; the printed one where there are no more. */
  readonly value: number | null;
  readonly status: ObservationStatus;
  /** Decimals the value was printed with; null where the unit says. */
  readonly decimals: number | null;
  /** Whether the value is worked out from the edition's tables. */
  readonly computed: boolean;
  /** Null for a single value. */
  readonly series: Series | null;
  readonly note: Text | null;
  /** The page it stands on; null for an edition. */
  readonly address: string | null;
}

/** Everything published of an entity's year, in the order of publication. */
export function vintagesOf(data: SeriesBook, state: EditionsState): readonly Vintage[] {
  return [...fromEditions(data, state), ...singles(state)].sort((a, b) =>
    a.published < b.published ? -1 : 1,
  );
}

function fromEditions(data: SeriesBook, { measure, entity, year }: EditionsState) {
  return editionsWith(measure).flatMap((edition): readonly Vintage[] => {
    const printed = printedSeries(data, measure, edition, entity);
    const series = fullSeries(data, measure, edition, entity);
    const observation = printed?.observations.find((one) => one.year === year);
    // An edition whose series is empty throughout does not have the entity; one blank cell is told.
    if (printed === null || observed(printed).length === 0) return [];
    if (series === null || observation === undefined) return [];
    const full = series.observations.find((one) => one.year === year)?.value ?? null;
    const head = headOf(edition);
    const source = sources.find(({ id }) => id === head.source)?.name;
    return [
      {
        id: edition,
        published: head.published,
        who: tables(source ?? { en: head.source, de: head.source }),
        short: source ?? { en: head.source, de: head.source },
        printed: observation.value,
        value: observation.value === null ? null : (full ?? observation.value),
        status: observation.status,
        decimals: null,
        computed: full !== null && isUnrounded(measure, edition),
        series,
        note: null,
        address: null,
      },
    ];
  });
}

function tables({ en, de }: Text): Text {
  return { en: `${en}, tables`, de: `${de}, Tabellen` };
}

function singles({ measure, entity, year }: EditionsState): readonly Vintage[] {
  return publishedValues
    .filter((one) => isOf(one, measure, entity) && one.year === year)
    .map((one) => {
      const { reference, value, decimals, published, note } = one;
      const found = references.find(({ id }) => id === reference);
      const who = publisherOf(reference);
      return {
        id: reference,
        published,
        who,
        short: who,
        printed: value,
        value,
        status: statusOf(one),
        decimals,
        computed: false,
        series: null,
        note: note ?? null,
        address: found?.address ?? null,
      };
    });
}
