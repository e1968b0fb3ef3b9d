import { events } from '../../../catalogue/events';
import { editionHeads } from '../../../catalogue/sources';
import { familyNames } from '../../../catalogue/terms';
import { between, observationAt } from '../../../domain/series';
import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';
import type { Chart } from '../../chart';
import type { EventRow, LineContent, LineRow } from '../../content';
import { makeChart } from '../../forms/form-rules';
import { lineForm } from '../../forms/line';
import type { SeriesBook } from '../../series-book';
import {
  currencyOf,
  leaderIn,
  measured,
  newestYear,
  unitOf,
  withoutNote,
  yearsText,
} from '../explore-words';
import { type Resolved, roleOf } from '../resolved';
import {
  besideMeasure,
  contextSeries,
  type ShownSeries,
  seriesOf,
  shownSeries,
} from '../shown-series';

/** More lines than this are not all labelled: the highlighted ones and those at the ends are. */
const mostLabelled = 12;

/** Lines over the years, with all other allies in grey where their values are comparable. */
export function drawLines(data: SeriesBook, resolved: Resolved, words: Words): Chart | null {
  const { shown, without } = shownSeries(data, resolved);
  const context = contextSeries(data, resolved);
  const beside = besideRows(data, resolved);
  const lines = [
    ...(beside.length > 0 ? beside : shown.map((one) => lineRow(one, shown, resolved))),
    ...(beside.length > 0 ? [] : context.map(contextRow)),
  ];
  const years = resolved.years;
  const content: LineContent = {
    form: 'line',
    unit: unitOf(resolved),
    ...currencyOf(resolved),
    ...(resolved.state.scale === 'log' ? { scale: 'log' } : {}),
    ...(resolved.state.events ? { events: eventRows() } : {}),
    years,
    lines,
    targets: resolved.target === null ? [] : [resolved.target],
  };
  const said = {
    chart: 'explore',
    title: titles[words.language](shown, resolved, words),
    subtitle: [
      `${measured(resolved, words)}, ${yearsText(
        years,
        lines.map(({ series }) => series),
        words,
      )}`,
      ...(context.length === 0 || beside.length > 0
        ? []
        : [inGrey[words.language](context.length)]),
    ].join(' · '),
    notes: withoutNote(without, words),
  };
  return makeChart(lineForm, content, said, data, words);
}

const inGrey: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `${count} other allies in grey`,
  de: (count) => `${count} andere Verbündete in Grau`,
};

function lineRow(one: ShownSeries, all: readonly ShownSeries[], { state }: Resolved): LineRow {
  const { entity, series } = one;
  const role = roleOf(state, entity.id);
  const few = all.length <= mostLabelled;
  return {
    series,
    label: entity.name,
    ...(entity.short === undefined ? {} : { short: entity.short }),
    emphasis: few || role.emphasis === 'highlighted' ? role.emphasis : 'muted',
    colour: role.colour,
  };
}

function contextRow({ entity, series }: ShownSeries): LineRow {
  return { series, label: entity.name, emphasis: 'muted' };
}

/** One entity as two editions have it: two lines, never one. Empty where the state names no second edition. */
function besideRows(data: SeriesBook, { state, measure, entities, years }: Resolved): LineRow[] {
  const other = besideMeasure(state);
  const entity = entities.find(({ id }) => id === state.focus) ?? entities[0];
  if (other === null || state.beside === null || entity === undefined) return [];
  const rows = [
    { of: measure, edition: state.edition, colour: 'first' },
    { of: other, edition: state.beside, colour: 'second' },
  ] as const;
  return rows.flatMap(({ of, edition, colour }) => {
    const series = seriesOf(data, of, edition, entity.id);
    const label = editionHeads.find(({ id }) => id === edition)?.label;
    if (series === null || label === undefined) return [];
    const name = familyNames[of.family];
    const same = measure.id === other.id;
    return [
      {
        series: between(series, ...years),
        label: same ? { en: `edition ${label.en}`, de: `Ausgabe ${label.de}` } : name,
        emphasis: 'highlighted',
        colour,
      } as const,
    ];
  });
}

function eventRows(): readonly EventRow[] {
  return events.map(({ date, name }) => ({ date, label: name }));
}

const titles: Readonly<
  Record<Language, (shown: readonly ShownSeries[], resolved: Resolved, words: Words) => string>
> = {
  en: (shown, resolved, words) => {
    const found = finding(shown, resolved, words);
    if (found === null) return 'Nothing to show for this choice';
    const { name, value, year, alone } = found;
    return alone ? `${name}: ${value} in ${year}` : `${name} leads with ${value} in ${year}`;
  },
  de: (shown, resolved, words) => {
    const found = finding(shown, resolved, words);
    if (found === null) return 'Für diese Auswahl gibt es nichts zu zeigen';
    const { name, value, year, alone } = found;
    return alone ? `${name}: ${value} im Jahr ${year}` : `${name} liegt ${year} mit ${value} vorn`;
  },
};

function finding(shown: readonly ShownSeries[], resolved: Resolved, { say, format }: Words) {
  const year = newestYear(shown);
  const leader = year === null ? null : leaderIn(shown, year);
  if (year === null || leader === null) return null;
  const { currency } = currencyOf(resolved);
  return {
    name: say(leader.entity.short ?? leader.entity.name),
    value: format.value(leader.value, unitOf(resolved), currency),
    year,
    alone: shown.filter(({ series }) => observationAt(series, year) !== null).length === 1,
  };
}
