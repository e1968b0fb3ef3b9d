import { between, valueAt } from '../../../domain/series';
import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';
import type { FigureWords } from '../../content';
import type { SeriesBook } from '../../series-book';
import { measured, yearsText } from '../explore-words';
import { isAlly, type Resolved } from '../resolved';
import { seriesOf } from '../shown-series';
import type { MapRows } from './map-rows';
import { openWords } from './open-count';
import { isUnrounded } from './table-test';

/** The words around a map. */
export function saidOfMap(
  found: MapRows,
  data: SeriesBook,
  resolved: Resolved,
  words: Words,
): FigureWords {
  const { year } = resolved;
  const shown = found.rows
    .filter(({ standing }) => standing === 'valued')
    .map(({ series }) => between(series, year, year));
  return {
    title: titleOf(found, resolved, words),
    subtitle: `${measured(resolved, words)}, ${yearsText([year, year], shown, words)}`,
    notes: [
      ...nearNote(found, words),
      ...levelNote(found, resolved, words),
      ...besideNotes(found, data, resolved, words),
    ],
  };
}

interface SaidWords {
  readonly nothing: (year: number) => string;
  readonly reaching: (count: string, of: number, level: string, year: number) => string;
  readonly figures: (count: number, of: number, year: number) => string;
  readonly highest: (names: string, value: string, year: number) => string;
  readonly highestKnown: (names: string, value: string, year: number) => string;
  readonly tied: (count: number) => string;
  readonly near: (names: string) => string;
  readonly unrounded: string;
  readonly printed: string;
  readonly otherFamily: string;
  readonly offMap: (names: string) => string;
  readonly missing: (names: string, year: number) => string;
}

const said: Readonly<Record<Language, SaidWords>> = {
  en: {
    nothing: (year) => `No ally has a figure in ${year}`,
    reaching: (count, of, level, year) => `${count} of ${of} allies reach ${level} in ${year}`,
    figures: (count, of, year) => `Figures of ${count} of ${of} allies in ${year}`,
    highest: (names, value, year) => `Highest in ${year}: ${names}, ${value}`,
    highestKnown: (names, value, year) => `Highest figure of ${year}: ${names}, ${value}`,
    tied: (count) => `${count} allies`,
    near: (names) => `${names}: only the rounding of the figures decides.`,
    unrounded: 'Classes by the unrounded share; only allies of the year are counted.',
    printed: 'Only allies of the year are counted.',
    otherFamily:
      'The limits of the classes are NATO’s targets, which hold for NATO’s own definition.',
    offMap: (names) => `Not on the map: ${names}.`,
    missing: (names, year) => `No figure for ${year} in this edition: ${names}.`,
  },
  de: {
    nothing: (year) => `Für ${year} gibt es von keinem Verbündeten Zahlen`,
    reaching: (count, of, level, year) =>
      `${count} von ${of} Verbündeten ${year} bei mindestens ${level}`,
    figures: (count, of, year) => `Zahlen von ${count} der ${of} Verbündeten ${year}`,
    highest: (names, value, year) => `Am höchsten ${year}: ${names}, ${value}`,
    highestKnown: (names, value, year) => `Höchste Zahl ${year}: ${names}, ${value}`,
    tied: (count) => `${count} Verbündete`,
    near: (names) => `${names}: Nur die Rundung der Zahlen entscheidet.`,
    unrounded: 'Klassen nach dem ungerundeten Anteil; gezählt sind nur die Verbündeten des Jahres.',
    printed: 'Gezählt sind nur die Verbündeten des Jahres.',
    otherFamily:
      'Die Klassengrenzen sind die Ziele der NATO, die für deren eigene Definition gelten.',
    offMap: (names) => `Nicht auf der Karte: ${names}.`,
    missing: (names, year) => `Keine Zahl für ${year} in dieser Ausgabe: ${names}.`,
  },
};

/**
 * How many reach the level of the target shown, or the lowest; where the measure has no target, who is highest; and where too
 * many have no figure for either, how many have one.
 */
function titleOf(found: MapRows, resolved: Resolved, words: Words): string {
  const { targets, values } = found.breaks;
  const { year } = resolved;
  const spoken = said[words.language];
  const valued = found.rows.filter(({ standing }) => standing === 'valued');
  const missing = found.rows.filter(({ standing }) => standing === 'missing').length;
  const all = valued.length + missing;
  if (valued.length === 0) return spoken.nothing(year);
  if (missing > all * mostMissing) return spoken.figures(valued.length, all, year);
  const own = targets.find(({ id }) => id === resolved.state.target) ?? targets[0];
  if (own === undefined) return highestTitle(valued, missing > 0, resolved, words);
  const level = words.format.percent(own.value, Number.isInteger(own.value) ? 0 : 1);
  const { least, most, near } = counted(found, values.indexOf(own.value));
  const count = least === most ? `${most}` : `${least}–${most}`;
  return spoken.reaching(count, all, level, year) + openWords({ near, missing }, words.language);
}

/** The part of the allies that may have no figure where a finding is still of use. */
const mostMissing = 0.2;

interface Counted {
  readonly least: number;
  readonly most: number;
  /** Of how many only rounding decides. */
  readonly near: number;
}

/** How many are above a break for certain, and how many may be: those that only rounding keeps there, or that have no figure. */
function counted({ rows }: MapRows, at: number): Counted {
  const reach = rows.filter((row) => row.class !== null && row.class > at);
  const sure = reach.filter((row) => !(row.near === 'below' && row.class === at + 1));
  const below = rows.filter((row) => row.near === 'above' && row.class === at);
  const open = rows.filter(({ standing }) => standing === 'missing');
  return {
    least: sure.length,
    most: reach.length + below.length + open.length,
    near: reach.length - sure.length + below.length,
  };
}

function highestTitle(
  valued: MapRows['rows'],
  gaps: boolean,
  { measure, year }: Resolved,
  { say, format, language }: Words,
): string {
  const values = valued.flatMap(({ label, observation: { value } }) =>
    value === null ? [] : [{ label, value }],
  );
  const text = format.value(Math.max(...values.map(({ value }) => value)), measure.unit);
  const first = values.filter(({ value }) => format.value(value, measure.unit) === text);
  const names =
    first.length > 2
      ? said[language].tied(first.length)
      : format.list(first.map(({ label }) => say(label)));
  const per = measure.kind === 'rate' ? ` ${lowered(say(measure.name))}` : '';
  const spoken = said[language];
  return (gaps ? spoken.highestKnown : spoken.highest)(names, `${text}${per}`, year);
}

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function nearNote({ rows }: MapRows, { say, format, language }: Words): readonly string[] {
  const near = rows.filter((row) => row.near !== null).map(({ label }) => say(label));
  return near.length === 0 ? [] : [said[language].near(format.list(near))];
}

function levelNote(
  { breaks }: MapRows,
  resolved: Resolved,
  { language }: Words,
): readonly string[] {
  const { unrounded, printed, otherFamily } = said[language];
  if (breaks.targets.length === 0) return [];
  return [
    isUnrounded(resolved) ? unrounded : printed,
    ...(resolved.measure.family === 'sipri' ? [otherFamily] : []),
  ];
}

/** What is chosen and has no land on the map, with its value; and who has no figure in the year. */
function besideNotes(
  { rows }: MapRows,
  data: SeriesBook,
  { entities, measure, state, year }: Resolved,
  { say, format, language }: Words,
): readonly string[] {
  const others = entities
    .filter(({ id }) => !isAlly(id))
    .map((entity) => {
      const series = seriesOf(data, measure, state.edition, entity.id);
      return { entity, value: series === null ? null : valueAt(series, year) };
    });
  const offMap = others.flatMap(({ entity, value }) =>
    value === null ? [] : [`${say(entity.name)} (${format.value(value, measure.unit)})`],
  );
  const missing = [
    ...rows.filter(({ standing }) => standing === 'missing').map(({ entity }) => entity),
    ...others.filter(({ value }) => value === null).map(({ entity }) => entity),
  ].map(({ name }) => say(name));
  return [
    ...(offMap.length === 0 ? [] : [said[language].offMap(format.list(offMap))]),
    ...(missing.length === 0 ? [] : [said[language].missing(format.list(missing), year)]),
  ];
}
