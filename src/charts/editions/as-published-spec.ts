import { findEntity } from '../../catalogue/entities';
import { getMeasure } from '../../catalogue/measures';
import { getTarget } from '../../catalogue/targets';
import type { Words } from '../../language/words';
import { addressedChart } from '../addressed-chart';
import type { Chart } from '../chart';
import { titleName } from '../explore/content/title-name';
import { dumbbellWords } from '../forms/dumbbell-words';
import { makeChart } from '../forms/form-rules';
import { vintagesForm } from '../forms/vintages';
import type { VintageRow } from '../forms/vintages-types';
import { changeKind } from '../model/dumbbell-change';
import type { SeriesBook } from '../series-book';
import type { ChartSpec } from '../spec';
import { asPublishedWords } from './as-published-words';
import { editionsWith, targetIn } from './comparable';
import { editionRequests } from './edition-series';
import { type EditionsState, editionsDefaults } from './state';
import { type Vintage, vintagesOf } from './vintages';
import { writeChange, writeValue } from './write-value';

/** One ally's year in the order of publication, by every edition and every dated single value. */
export function asPublishedSpec(state: EditionsState): ChartSpec {
  return addressedChart({
    id: 'as-published',
    form: 'vintages',
    varied: !sameParts(state, editionsDefaults),
    requests: editionsWith(state.measure).flatMap((edition) =>
      editionRequests(state.measure, edition, [state.entity]),
    ),
    draw: (data, words) => draw(data, state, words),
    neutralTitle: { en: 'As published', de: 'Wie veröffentlicht' },
  });
}

function sameParts(a: EditionsState, b: EditionsState): boolean {
  return a.measure === b.measure && a.entity === b.entity && a.year === b.year;
}

function draw(data: SeriesBook, state: EditionsState, words: Words): Chart | null {
  const { measure, entity: id, year } = state;
  const entity = findEntity(id);
  const vintages = vintagesOf(data, state);
  if (entity === null) return null;
  const { unit } = getMeasure(measure);
  const target = targetIn(measure, year);
  const level = target === null ? null : getTarget(target).value;
  const write = ({ value, decimals }: Vintage) =>
    value === null
      ? words.messages.figure.missing
      : writeValue(value, measure, words, { decimals, level, entity });
  const content = {
    form: 'vintages',
    unit,
    ...(entity.currency === undefined ? {} : { currency: entity.currency }),
    year,
    rows: vintages.map((one, at): VintageRow => {
      const before = vintages.slice(0, at).findLast(({ value }) => value !== null);
      return {
        key: one.series?.key ?? { edition: one.id, indicator: measure, entity: id },
        published: one.published,
        label: one.who,
        short: one.short,
        value: one.value,
        status: one.status,
        text: write(one),
        change: before === undefined ? '' : changeText(before.value, one.value, state, words),
        single: one.series === null,
        ...(one.series === null ? {} : { series: one.series }),
      };
    }),
    target,
    start: 'near',
    changeHead: {
      en: dumbbellWords.en.head[changeKind(unit)],
      de: dumbbellWords.de.head[changeKind(unit)],
    },
  } as const;
  const said = asPublishedWords(
    vintages,
    write,
    { entity, name: titleName(entity, words), year, measure },
    words,
  );
  return makeChart(
    vintagesForm,
    content,
    { ...said, chart: 'as-published', estimates: () => '' },
    data,
    words,
  );
}

/** The head of the column has the word of the change. */
function changeText(
  before: number | null,
  after: number | null,
  { measure }: EditionsState,
  words: Words,
): string {
  return writeChange(before, after, measure, words).split('\u00a0')[0] ?? '';
}
