import { references } from '../../catalogue/references';
import { getTarget } from '../../catalogue/targets';
import { unroundedShare } from '../../catalogue/unrounded-share';
import type { Formula } from '../../domain/formula';
import type { Series } from '../../domain/series';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import { addressedChart } from '../addressed-chart';
import type { Chart } from '../chart';
import { makeChart } from '../forms/form-rules';
import { vintagesForm } from '../forms/vintages';
import type { VintageRow, VintagesContent } from '../forms/vintages-types';
import { levelText } from '../model/build-lines';
import type { SeriesBook } from '../series-book';
import type { ChartSpec } from '../spec';
import { editionsWith, indicatorOf, targetIn } from './comparable';
import { countLabel, countShort } from './count-label';
import { countsOf, countText, type EditionCount } from './counts';
import { editionRequests } from './edition-series';
import { type EditionsState, editionsDefaults } from './state';

/** How many allies reached a level in one year, by edition and as it was published. */
export function editionCountsSpec(state: EditionsState): ChartSpec {
  return addressedChart({
    id: 'edition-counts',
    form: 'vintages',
    varied: state.measure !== editionsDefaults.measure || state.year !== editionsDefaults.year,
    requests: editionsWith(state.measure).flatMap((edition) =>
      editionRequests(state.measure, edition, 'all'),
    ),
    draw: (data, words) => draw(data, state, words),
    neutralTitle: { en: 'The count by edition', de: 'Die Anzahl nach Ausgaben' },
  });
}

function draw(data: SeriesBook, state: EditionsState, words: Words): Chart | null {
  const counts = countsOf(data, state);
  const target = targetIn(state.measure, state.year);
  const last = counts.at(-1);
  const first = counts[0];
  if (target === null || first === undefined || last === undefined) return null;
  const said = sentences[words.language];
  const level = levelText(getTarget(target).value, 'percent-of-gdp', words);
  const content: VintagesContent = {
    form: 'vintages',
    unit: 'persons',
    year: state.year,
    rows: counts.map((one, at) => rowOf(one, counts[at - 1] ?? null, state, words)),
    target: null,
    start: 'zero',
    writeTick: (value) => words.format.number(value, 0),
    changeHead: { en: 'change', de: 'Änderung' },
  };
  const near = last.near.map(({ name }) => words.say(name));
  return makeChart(
    vintagesForm,
    content,
    {
      chart: 'edition-counts',
      estimates: () => '',
      title:
        counts.length === 1 || countText(first) === countText(last)
          ? said.same(state.year, countText(last), level)
          : said.changed(state.year, countText(first), countText(last), level),
      subtitle: said.subtitle(level, state.year, words.say(getTarget(target).name)),
      notes: [
        ...(near.length === 0 ? [] : [said.near(words.format.list(near))]),
        said.unlike,
        ...(counts.some(({ isEstimate }) => isEstimate) ? [said.hollow] : []),
        ...singlesNote(counts, words),
      ],
    },
    data,
    words,
  );
}

function rowOf(
  one: EditionCount,
  before: EditionCount | null,
  state: EditionsState,
  words: Words,
): VintageRow {
  const said = sentences[words.language];
  const highest = one.met + one.near.length;
  const change = before === null ? null : one.met - before.met;
  const count = countText(one);
  return {
    key: { edition: one.id, indicator: state.measure, entity: state.entity },
    published: one.published,
    label: countLabel(one),
    short: countShort(one),
    value: one.met,
    ...(one.near.length === 0 ? {} : { bounds: [one.met, highest] }),
    status: one.isEstimate ? 'E' : 'A',
    text: one.tested === null ? count : said.of(count, one.tested),
    change: change === null ? '' : `${change > 0 ? '+' : ''}${words.format.number(change, 0)}`,
    single: one.edition === null,
    ...(one.edition === null ? {} : { series: seriesOf(one, state) }),
  };
}

const countFormula: Formula = {
  id: 'count-reached',
  text: {
    en: 'allies of the year whose unrounded share reaches the level',
    de: 'Verbündete des Jahres, deren ungerundeter Anteil die Höhe erreicht',
  },
};

/** The count as a series of its own, so that its edition is a source with the way it was counted. */
function seriesOf(
  { id, met, isEstimate }: EditionCount,
  { measure, entity, year }: EditionsState,
): Series {
  const indicator = indicatorOf(measure) ?? unroundedShare.share;
  const key = { edition: id, indicator, entity };
  return {
    key,
    unit: 'persons',
    priceBase: 'none',
    observations: [{ year, value: met, status: isEstimate ? 'E' : 'A' }],
    derivation: { formulas: [countFormula], inputs: [key] },
  };
}

function singlesNote(counts: readonly EditionCount[], { language, say, format }: Words) {
  const titles = counts.flatMap(({ id, edition }) =>
    edition === null
      ? references.filter((one) => one.id === id).map(({ title }) => say(title))
      : [],
  );
  return titles.length === 0 ? [] : [sentences[language].singles(format.list(titles))];
}

interface Sentences {
  readonly same: (year: number, count: string, level: string) => string;
  readonly changed: (year: number, first: string, last: string, level: string) => string;
  readonly subtitle: (level: string, year: number, target: string) => string;
  readonly of: (count: string, all: number) => string;
  readonly near: (names: string) => string;
  readonly unlike: string;
  readonly hollow: string;
  readonly singles: (titles: string) => string;
}

const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    same: (year, count, level) => `${count} allies at ${level} or more in ${year}`,
    changed: (year, first, last, level) =>
      `Allies at ${level} in ${year}: first ${first}, now ${last}`,
    subtitle: (level, year, target) =>
      `Allies with ${level} or more in ${year} (${target}), in the order of publication`,
    of: (count, all) => `${count} of ${all}`,
    near: (names) => `Rounding decides in the newest edition: ${names}.`,
    unlike:
      'Counted are the allies of that year with armed forces and a figure; “of” says how many those are.',
    hollow: 'Hollow marks: the year’s figures, or some of them, were estimates at the time.',
    singles: (titles) =>
      `Squares are counts as published, which cannot be checked here: ${titles}.`,
  },
  de: {
    same: (year, count, level) => `${count} Verbündete ${year} bei ${level} oder mehr`,
    changed: (year, first, last, level) =>
      `Verbündete ${year} bei ${level}: erst ${first}, jetzt ${last}`,
    subtitle: (level, year, target) =>
      `Verbündete mit ${level} oder mehr ${year} (${target}), nach Datum der Veröffentlichung`,
    of: (count, all) => `${count} von ${all}`,
    near: (names) => `In der neuesten Ausgabe entscheidet die Rundung: ${names}.`,
    unlike:
      'Gezählt sind die Verbündeten jenes Jahres mit Streitkräften und Zahl; „von“ sagt, wie viele das sind.',
    hollow: 'Hohle Zeichen: Die Zahlen des Jahres oder einige davon waren damals noch Schätzungen.',
    singles: (titles) =>
      `Quadrate sind Anzahlen wie veröffentlicht, die hier nicht nachzuprüfen sind: ${titles}.`,
  },
};
