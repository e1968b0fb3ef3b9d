import { getMeasure } from '../../catalogue/measures';
import type { Entity } from '../../domain/entity';
import { revisionFormulas } from '../../domain/revision';
import type { Series } from '../../domain/series';
import type { Text } from '../../domain/text';
import { priceBaseYear } from '../../domain/unit';
import type { Words } from '../../language/words';
import { addressedChart } from '../addressed-chart';
import type { AxisWriter } from '../axis';
import type { Chart } from '../chart';
import type { BarContent, BarRow } from '../content';
import { editionText } from '../explore/content/beside-lines';
import { titleName } from '../explore/content/title-name';
import { exploreBarForm } from '../explore/explore-bar-form';
import { makeChart } from '../forms/form-rules';
import { tickDecimals } from '../model/axis-ticks';
import { changeKind } from '../model/dumbbell-change';
import type { SeriesBook } from '../series-book';
import type { ChartSpec } from '../spec';
import { changesBetween, type EditionChange } from './changes';
import { changeWords } from './edition-changes-words';
import { editionRequests } from './edition-series';
import { measuredText } from './measured-text';
import { type EditionsState, editionsDefaults } from './state';
import { levelIn, sentence } from './write-change-row';
import { signed, writeChange, writeValue } from './write-value';

/** What two editions say differently of every ally, the largest change first. */
export function editionChangesSpec(state: EditionsState): ChartSpec {
  return addressedChart({
    id: 'edition-changes',
    form: 'bar',
    varied: state !== editionsDefaults,
    requests: [state.to, state.from].flatMap((edition) =>
      editionRequests(state.measure, edition, 'all'),
    ),
    draw: (data, words) => draw(data, state, words),
    neutralTitle: {
      en: 'What changed between two editions',
      de: 'Was sich zwischen zwei Ausgaben änderte',
    },
  });
}

function draw(data: SeriesBook, state: EditionsState, words: Words): Chart | null {
  const { changes, without } = changesBetween(data, state);
  const first = changes[0];
  if (first === undefined) return null;
  const { measure, entity } = state;
  const { unit } = getMeasure(measure);
  const kind = changeKind(unit);
  const content: BarContent = {
    form: 'bar',
    unit: kind === 'percent' ? 'percent-change' : unit,
    year: shownYear(state, first),
    bars: changes.map((one) => barOf(one, state, words)),
    target: null,
    writeEnd: (value) => signed(value, measure, words),
    writeAxis: axisOf(kind === 'percent'),
  };
  const bars = exploreBarForm([], []);
  const rules: typeof bars = {
    ...bars,
    layOut: (model, size) =>
      exploreBarForm(
        model.bars.map(({ endText }) => endText),
        [],
      ).layOut(model, size),
    // Both editions are sources, though a bar is their difference.
    series: () => changes.flatMap((one) => [cut(one.later, one), changed(one, kind)]),
    build: (given, head, spoken) => {
      const model = bars.build(given, head, spoken);
      const said = new Map<string, string>(
        changes.map((one) => [one.entity.id, sentence(one, state, words)]),
      );
      return {
        ...model,
        summary: summary(changes, state, words),
        bars: model.bars.map((bar) => ({ ...bar, text: said.get(bar.key.entity) ?? bar.text })),
      };
    },
  };
  const said = changeWords[words.language];
  const names = { from: words.say(editionText(state.from)), to: words.say(editionText(state.to)) };
  return makeChart(
    rules,
    content,
    {
      chart: 'edition-changes',
      estimates: () => '',
      title: titleOf(first, state, words),
      subtitle: said.subtitle(
        measuredText(measure, words),
        state.over === 'year' ? `${state.year}` : said.mean,
        names.from,
        names.to,
        said[kind === 'percent' ? 'percent' : 'points'],
      ),
      notes: [
        ...withoutNotes(without, words),
        ...(first.revision.isEstimate ? [said.hollow(names.to)] : []),
        ...priceNote(first, words),
        said.entity(words.say(nameOf(changes, entity))),
      ].filter((note) => note !== ''),
    },
    data,
    words,
  );
}

/** The year of the bars; for a mean the newest of its years. */
function shownYear({ over, year }: EditionsState, { revision }: EditionChange): number {
  return over === 'year' ? year : (revision.years.at(-1) ?? year);
}

function barOf(one: EditionChange, state: EditionsState, words: Words): BarRow {
  const { entity, revision, change, later } = one;
  const year = shownYear(state, one);
  const [before, after] = [revision.before, revision.after].map((value) =>
    bare(writeValue(value, state.measure, words, { entity, level: levelIn(state) })),
  );
  const aside = `${before} → ${after}`;
  return {
    label: entity.name,
    ...(entity.short === undefined ? {} : { short: entity.short }),
    key: later.key,
    observation: { year, value: change, status: revision.isEstimate ? 'E' : 'A' },
    emphasis: entity.id === state.entity ? 'highlighted' : 'default',
    aside: { en: `(${aside})`, de: `(${aside})` },
  };
}

/** A percentage without its sign, which the subtitle has. */
function bare(text: string): string {
  return text.replace(/\u00a0%$/, '');
}

function summary(changes: readonly EditionChange[], state: EditionsState, words: Words): string {
  const told = changes
    .slice(0, 3)
    .map((one) => `${words.say(one.entity.name)} ${sentence(one, state, words)}`);
  const up = changes.filter(({ change }) => change > 0).length;
  return changeWords[words.language].summary(told.join('; '), up, changes.length - up);
}

function titleOf({ entity, revision }: EditionChange, state: EditionsState, words: Words): string {
  const change = writeChange(revision.before, revision.after, state.measure, words);
  const said = changeWords[words.language];
  return state.over === 'year'
    ? said.title(titleName(entity, words), change, state.year)
    : said.meanTitle(titleName(entity, words), change);
}

function cut(series: Series, { revision }: EditionChange): Series {
  return {
    ...series,
    observations: series.observations.filter(({ year }) => revision.years.includes(year)),
  };
}

/** The earlier series, with how the change is worked out from it. */
function changed(one: EditionChange, kind: ReturnType<typeof changeKind>): Series {
  const formula = revisionFormulas[kind === 'percent' ? 'percent' : 'points'];
  return {
    ...cut(one.earlier, one),
    derivation: {
      formulas: [...(one.earlier.derivation?.formulas ?? []), formula],
      inputs: [one.earlier.key, one.later.key],
    },
  };
}

/** That the two editions are in prices of different years. */
function priceNote({ earlier, later }: EditionChange, { language }: Words): readonly string[] {
  const [before, after] = [earlier, later].map(({ priceBase }) => priceBaseYear(priceBase));
  return before == null || after == null || before === after
    ? []
    : [changeWords[language].prices(before, after)];
}

function nameOf(changes: readonly EditionChange[], id: string): Text {
  return changes.find(({ entity }) => entity.id === id)?.entity.name ?? { en: '', de: '' };
}

const axisOf =
  (percent: boolean): AxisWriter =>
  (values, _, { format }) => {
    const decimals = tickDecimals(values);
    return {
      axisUnit: null,
      ticks: values.map((value) => ({
        value,
        text: `${value > 0 ? '+' : ''}${percent ? format.percent(value, decimals) : format.number(value, decimals)}`,
      })),
    };
  };

/** Whom nothing can be said of: without forces there is no figure at all, without one of the two figures no change. */
function withoutNotes(without: readonly Entity[], { language, say, format }: Words) {
  const said = changeWords[language];
  const names = (all: readonly Entity[]) => format.list(all.map(({ name }) => say(name)));
  const unarmed = without.filter(({ armedForces }) => armedForces === false);
  const others = without.filter(({ armedForces }) => armedForces !== false);
  return [
    ...(others.length === 0 ? [] : [said.without(names(others))]),
    ...(unarmed.length === 0 ? [] : [said.unarmed(names(unarmed))]),
  ];
}
