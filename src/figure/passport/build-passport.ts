import { findEntity } from '../../catalogue/entities';
import { getMeasure } from '../../catalogue/measures';
import { measured } from '../../charts/explore/explore-words';
import { resolve } from '../../charts/explore/resolved';
import { seriesOf } from '../../charts/explore/shown-series';
import { exploreDefaults } from '../../charts/explore/state';
import type { SeriesBook } from '../../charts/series-book';
import { indexSeries } from '../../domain/index-series';
import type { Measure } from '../../domain/measure';
import type { Series } from '../../domain/series';
import { shareOfSum } from '../../domain/share-of-sum';
import { priceBaseYear } from '../../domain/unit';
import type { PassportMessages } from '../../language/explore/passport-messages';
import type { Words } from '../../language/words';
import { changeStep, measureSteps, shareStep } from './derivation-steps';
import { currencyOf, exactText, type PassportWords } from './figures';
import { missingReason } from './missing-reason';
import type { Passport, PassportStep } from './passport';
import { type PassportPoint, showsUnrounded } from './passport-point';
import { notesOf, sourcesOf } from './passport-sources';
import { unroundedShareOf } from './unrounded-share';

/**
 * The passport of a point, from the series `passportRequests` asks for (those of the unrounded share may be absent); null
 * where the data have no such entity or year. A missing value has a passport too, which says why it is missing.
 */
export function buildPassport(
  point: PassportPoint,
  data: SeriesBook,
  words: Words,
  messages: PassportMessages,
): Passport | null {
  const { entity: id, edition, year, per } = point;
  const measure = getMeasure(point.measure);
  const entity = findEntity(id);
  const series = seriesOf(data, measure, edition, id);
  if (entity === null || series === null) return null;
  const own = series.observations.find((one) => one.year === year);
  if (own === undefined) return null;

  const all = { ...words, passport: messages };
  const { shown, steps } = asShown(series, measure, point, data, all);
  const observation = shown?.observations.find((one) => one.year === year);
  const value = observation?.value ?? null;
  const status = observation?.status ?? 'O';
  const unit = (shown ?? series).unit;
  const sources = sourcesOf(measure, edition, words);
  return {
    id: idOf(series, point),
    key: series.key,
    year,
    language: words.language,
    heading: messages.heading(words.say(entity.name), year),
    entity: words.say(entity.name),
    subject: measured(
      resolve({ ...exploreDefaults, ...point, entities: point.entities, point: null }),
      words,
    ),
    value: value === null ? null : words.format.value(value, unit, currencyOf(id)),
    exact: value === null || shown === null ? null : exactText(value, shown, all),
    own: steps.length > 0,
    unit: unitText(measure, point, messages),
    basis: basisText(measure, series, all),
    status: {
      id: status,
      word: words.messages.statuses[status],
      meaning: messages.statusMeanings[status],
    },
    missing:
      value === null
        ? missingReason({ point, measure, series, steps, producer: sources[0].producer }, messages)
        : null,
    steps,
    unrounded:
      per === 'none' && value !== null && showsUnrounded(point)
        ? unroundedShareOf(data, edition, id, year, all)
        : null,
    definition: words.say(measure.definition),
    sources,
    notes: notesOf(measure, point, words),
  };
}

/** The series as the view shows it, null where its base year has no value; and the steps that lead there. */
function asShown(
  series: Series,
  measure: Measure,
  { edition, entities, year, per, base }: PassportPoint,
  data: SeriesBook,
  words: PassportWords,
): { readonly shown: Series | null; readonly steps: readonly PassportStep[] } {
  const steps = measureSteps(series, measure, edition, year, data, words);
  switch (per) {
    case 'none':
      return { shown: series, steps };
    case 'change': {
      const changed = indexSeries(series, base);
      if (changed === null) return { shown: null, steps };
      const last = changeStep(changed, series, measure, [year, base], words);
      return { shown: changed, steps: [...steps, last] };
    }
    case 'share': {
      const all = entities.flatMap((one) => seriesOf(data, measure, edition, one) ?? []);
      const shared = shareOfSum(series, all);
      return { shown: shared, steps: [...steps, shareStep(shared, all, measure, year, words)] };
    }
    default:
      return per satisfies never;
  }
}

function idOf({ key }: Series, { year, per, base }: PassportPoint): string {
  const done = { none: [], change: ['base', base], share: ['share'] }[per];
  return [key.edition, key.indicator, key.entity, year, ...done]
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
}

function unitText(
  measure: Measure,
  { per, base, entity }: PassportPoint,
  messages: PassportMessages,
): string {
  if (per === 'change') return messages.ratioUnit(base);
  if (per === 'share') return messages.shareUnit;
  return messages.units[measure.unit](currencyOf(entity));
}

/** Price base and exchange-rate basis: the measure's words, with the year of the edition's base where they leave it open. */
function basisText(measure: Measure, series: Series, words: PassportWords): string {
  const text = words.say(measure.basis);
  // A share NATO's tables give is of constant prices; an edition that names none must not seem to.
  if (series.priceBase === 'none' && measure.kind === 'share' && measure.family === 'nato') {
    return words.passport.noBasisNamed;
  }
  const year = priceBaseYear(series.priceBase);
  return year === null || text.includes(`${year}`)
    ? text
    : `${text} (${words.passport.constantPrices(year)})`;
}
