import { allies } from '../../src/catalogue/allies';
import type { Chart } from '../../src/charts/chart';
import type { BarContent, BarRow, LineContent, LineRow } from '../../src/charts/content';
import { barForm } from '../../src/charts/forms/bar';
import { lineForm } from '../../src/charts/forms/line';
import type { BarModel, LineModel } from '../../src/charts/model';
import { createSeriesBook, type SeriesBook } from '../../src/charts/series-book';
import { type ChartSpec, defineChart } from '../../src/charts/spec';
import type { ChartState } from '../../src/charts/state';
import type { Entity } from '../../src/domain/entity';
import { evaluateTarget } from '../../src/domain/evaluate-target';
import type { Observation } from '../../src/domain/series';
import type { Words } from '../../src/language/words';
import { seriesOf } from '../domain/planted-series';
import { english } from '../support/words';

export const defaults: ChartState = { year: 'latest', base: 2017, target: 'wales-2014-gdp' };

const title = { title: 'A title', subtitle: 'A subtitle', notes: ['A note'] };
const words = { en: () => title, de: () => title };

const head = {
  id: 'planted',
  controls: {},
  defaults,
  requests: () => [],
  facts: () => null,
  words,
};

/** A line chart of the years 2020 to 2024 with just what is planted in it. */
export function lineChart(planted: Partial<LineContent>): ChartSpec {
  return defineChart({
    ...head,
    form: lineForm,
    content: () => ({
      form: 'line',
      unit: 'percent-of-gdp',
      years: [2020, 2024],
      lines: [],
      targets: [],
      ...planted,
    }),
  });
}

/** A bar chart of 2024 with just the bars that are planted in it. */
export function barChart(bars: readonly BarRow[], changes: Partial<BarContent> = {}): ChartSpec {
  const content: BarContent = {
    form: 'bar',
    unit: 'percent-of-gdp',
    year: 2024,
    bars,
    target: 'wales-2014-gdp',
    ...changes,
  };
  return defineChart({ ...head, form: barForm, content: () => content });
}

/** A highlighted line of NATO's 2026 figures for an entity, called as given. */
export function line(
  name: string,
  values: Parameters<typeof seriesOf>[0],
  changes: Partial<LineRow> & { readonly series?: never } = {},
): LineRow {
  return {
    series: seriesOf(values, {
      key: { edition: 'nato-2026-07', indicator: 'share-of-gdp', entity: name },
      unit: 'percent-of-gdp',
    }),
    label: { en: name, de: name },
    emphasis: 'highlighted',
    ...changes,
  };
}

/** A bar of an ally; the verdict is tested on the share as given, of a GDP of a hundred million million. */
export function bar(
  id: (typeof allies)[number]['id'],
  value: number | null,
  changes: Partial<BarRow> = {},
): BarRow & Required<Pick<BarRow, 'result'>> {
  const ally: Entity | undefined = allies.find((one) => one.id === id);
  if (ally === undefined) throw new Error(`There is no ally ${id}.`);
  const gdp = 100_000_000;
  const spent = value === null ? null : Math.round((value * gdp) / 100);
  const observation: Observation =
    value === null ? { year: 2024, value, status: 'O' } : { year: 2024, value, status: 'A' };
  return {
    label: ally.name,
    ...(ally.short === undefined ? {} : { short: ally.short }),
    key: { edition: 'nato-2026-07', indicator: 'share-of-gdp', entity: id },
    observation,
    emphasis: 'default',
    result: evaluateTarget({}, 2, spent, spent === null ? null : gdp),
    ...changes,
  };
}

/** The series behind some bars. */
export function barBook(bars: readonly BarRow[]): SeriesBook {
  return createSeriesBook(
    bars.map(({ key, observation }) => seriesOf({ [observation.year]: observation }, { key })),
  );
}

/** A planted line chart that can be drawn; throws where there is nothing to draw. */
export function drawnLines(planted: Partial<LineContent>, spoken: Words = english): Chart {
  const chart = lineChart(planted).chart(createSeriesBook([]), defaults, spoken);
  if (chart === null) throw new Error('The planted chart has no lines.');
  return chart;
}

/** A planted bar chart that can be drawn; throws where there is nothing to draw. */
export function drawnBars(bars: readonly BarRow[], spoken: Words = english): Chart {
  const chart = barChart(bars).chart(barBook(bars), defaults, spoken);
  if (chart === null) throw new Error('The planted chart has no bars.');
  return chart;
}

/** The model of a planted line chart; throws where there is nothing to draw. */
export function lineModel(planted: Partial<LineContent>, spoken: Words = english): LineModel {
  const { model } = drawnLines(planted, spoken);
  if (model.form !== 'line') throw new Error('The planted chart is no line chart.');
  return model;
}

/** The model of a planted bar chart; throws where there is nothing to draw. */
export function barModel(bars: readonly BarRow[], spoken: Words = english): BarModel {
  const { model } = drawnBars(bars, spoken);
  if (model.form !== 'bar') throw new Error('The planted chart is no bar chart.');
  return model;
}
