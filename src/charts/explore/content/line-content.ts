import { findTarget } from '../../../catalogue/targets';
import { yearFraction } from '../../../domain/target';
import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';
import type { Chart } from '../../chart';
import type { FigureWords, Level, LineContent, LineRow } from '../../content';
import type { ModelDifference } from '../../model';
import { axisAmount } from '../../model/axis-amount';
import { axisTexts } from '../../model/axis-texts';
import { ratioTicks } from '../../model/ratio-ticks';
import type { SeriesBook } from '../../series-book';
import { exploreChart } from '../explore-chart';
import { exploreLineForm } from '../explore-line-form';
import { currencyOf, measured, unitOf, yearsText } from '../explore-words';
import type { Resolved } from '../resolved';
import { contextSeries, shownSeries } from '../shown-series';
import { besideLines } from './beside-lines';
import { besideWords, differenceText } from './beside-said';
import { eventMarks, eventNote } from './line-events';
import { lineNotes } from './line-notes';
import { chosenRows, contextRows } from './line-rows';
import { lineTitle } from './line-titles';
import { leftOutNote, yearsWithValues } from './years-with-values';

/** Lines over the years, with all other allies in pale grey where their values are comparable; or one entity in two editions. */
export function drawLines(data: SeriesBook, resolved: Resolved, words: Words): Chart | null {
  return drawBeside(data, resolved, words) ?? drawEntities(data, resolved, words);
}

function drawEntities(data: SeriesBook, resolved: Resolved, words: Words): Chart | null {
  const { shown, without } = shownSeries(data, resolved);
  const context = contextSeries(data, resolved).filter(
    ({ entity }) => entity.armedForces !== false,
  );
  const series = shown.map((one) => one.series);
  const years = yearsWithValues(shown, resolved.years) ?? resolved.years;
  const rows = [...chosenRows(shown, resolved), ...contextRows(context)];
  const said: FigureWords = {
    title: lineTitle(shown, resolved, words),
    subtitle: [
      `${measured(resolved, words)}, ${yearsText(years, series, words)}`,
      ...(context.length === 0 ? [] : [inGrey[words.language](context.length)]),
      ...(resolved.state.scale === 'log' ? [ratioAxis[words.language]] : []),
    ].join(' · '),
    notes: [
      ...leftOutNote(resolved, years, words),
      ...lineNotes(data, resolved, { shown, without, years }, words),
    ],
  };
  return chartOf(rows, years, said, null, data, resolved, words);
}

/** Null where the state names no second edition. */
function drawBeside(data: SeriesBook, resolved: Resolved, words: Words): Chart | null {
  const beside = besideLines(data, resolved);
  if (beside === null) return null;
  const rows = beside.lines.map(({ row }) => row);
  const years = yearsWithValues(rows, resolved.years) ?? resolved.years;
  const said = besideWords(beside, years, resolved, words);
  const notes = [
    ...leftOutNote(resolved, years, words),
    ...said.notes,
    ...(resolved.state.events ? eventNote(years, words) : []),
  ];
  const difference = differenceText(beside, words);
  return chartOf(rows, years, { ...said, notes }, difference, data, resolved, words);
}

function chartOf(
  lines: readonly LineRow[],
  years: readonly [number, number],
  said: FigureWords,
  difference: ModelDifference | null,
  data: SeriesBook,
  resolved: Resolved,
  words: Words,
): Chart | null {
  const { state } = resolved;
  const content: LineContent = {
    form: 'line',
    unit: unitOf(resolved),
    ...currencyOf(resolved),
    ...(state.scale === 'log' ? { ratioTicks } : {}),
    ...(state.events ? { events: eventMarks(years) } : {}),
    years,
    lines,
    targets: targetsIn(resolved),
    writeAxis: axisTexts,
    writeEnd: (value, ticks) => axisAmount(value, unitOf(resolved), ticks, words),
    levels: levelsOf(resolved),
  };
  return exploreChart(exploreLineForm(difference), content, said, data, words);
}

/** A target is drawn where it was agreed within the years shown, or before. */
function targetsIn({ target, years }: Resolved): LineContent['targets'] {
  const agreed = target === null ? null : findTarget(target);
  return target === null || agreed === null || yearFraction(agreed.agreed) > years[1]
    ? []
    : [target];
}

/** What the base year's values are set to. */
function levelsOf({ state: { per, base } }: Resolved): readonly Level[] {
  const label = `${base} = 1`;
  return per === 'change' ? [{ value: 1, label: { en: label, de: label } }] : [];
}

const inGrey: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `${count} other allies in grey`,
  de: (count) => `${count} andere Verbündete in Grau`,
};

const ratioAxis: Readonly<Record<Language, string>> = {
  en: 'logarithmic axis',
  de: 'logarithmische Achse',
};
