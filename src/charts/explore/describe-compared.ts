import { isEstimate } from '../../domain/status';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import type { LineModel, ModelLine, ModelPoint } from '../model';
import { yearRuns } from './year-runs';

interface Valued extends ModelPoint {
  readonly value: number;
}

interface Told {
  readonly line: ModelLine;
  readonly values: readonly Valued[];
  readonly first: Valued;
  readonly last: Valued;
}

/** Up to this many lines are told one by one; of more, the leaders, the last and counts. */
const fewLines = 4;

/**
 * What a reader without the picture has to know of the lines compared: their ends, or of many who leads and who is last; the
 * targets reached; gaps and breaks; where the others lie. In about six sentences, however many lines there are.
 */
export function describeCompared(model: LineModel, words: Words): string {
  const told = model.lines.filter(({ compared }) => compared).flatMap(valued);
  const few = told.length <= fewLines;
  return [
    ...(few ? ends(told, words) : leaders(told, words)),
    ...(model.difference === undefined ? [] : [`${model.difference.text}.`]),
    ...(told.length === 1 ? peaks(told, words) : []),
    ...(model.unit === 'ratio' ? [] : model.targets).flatMap((target) =>
      (few ? since : counts)(told, target, words),
    ),
    ...gaps(told, words),
    ...breaks(told, words),
    ...others(model, words),
  ].join(' ');
}

function valued(line: ModelLine): readonly Told[] {
  const values = line.points.flatMap((point): Valued[] =>
    point.value === null ? [] : [{ ...point, value: point.value }],
  );
  const first = values[0];
  const last = values.at(-1);
  return first === undefined || last === undefined ? [] : [{ line, values, first, last }];
}

function ends(told: readonly Told[], words: Words): readonly string[] {
  const { messages } = words;
  const parts = told.map(({ line, first, last }) =>
    first === last
      ? `${line.name}: ${spoken(first, words)} (${first.year}).`
      : messages.describe.line(
          line.name,
          spoken(first, words),
          first.year,
          spoken(last, words),
          last.year,
        ),
  );
  const joined = parts.map((part) => part.replace(/\.$/, '')).join('; ');
  return joined === '' ? [] : [`${joined}.`];
}

function spoken(point: ModelPoint, { messages }: Words): string {
  return isEstimate(point.status) ? `${point.text} (${messages.describe.estimates})` : point.text;
}

function leaders(told: readonly Told[], words: Words): readonly string[] {
  const year = Math.max(...told.map(({ last }) => last.year));
  const ranked = told
    .filter(({ last }) => last.year === year)
    .sort((a, b) => b.last.value - a.last.value);
  const lowest = ranked.at(-1);
  const name = ({ line, last }: Told) => `${line.name} ${spoken(last, words)}`;
  if (lowest === undefined) return [];
  const said = sentences[words.language];
  return [
    said.highest(year, words.format.list(ranked.slice(0, 3).map(name))),
    said.lowest(year, name(lowest)),
  ];
}

function peaks(told: readonly Told[], { messages }: Words): readonly string[] {
  return told.flatMap(({ line, values, first, last }) => {
    const top = values.reduce((highest, point) => (point.value > highest.value ? point : highest));
    return top === last || top === first
      ? []
      : [messages.describe.peak(line.name, top.text, top.year)];
  });
}

type Level = LineModel['targets'][number];

/** Since when each line has been at or above a level, by the figures as printed. */
function since(told: readonly Told[], target: Level, words: Words): readonly string[] {
  const said = sentences[words.language];
  const reached = told.flatMap(({ line, values }) => {
    const start = values[values.findLastIndex(({ value }) => value < target.value) + 1];
    if (start === undefined) return [];
    return start === values[0] ? said.fromStart(line.name) : said.since(line.name, start.year);
  });
  return reached.length === 0 ? [] : [said.reached(target.label, words.format.list(reached))];
}

/** How many lines are at or above a level, in the first year that most have and in the last. */
function counts(told: readonly Told[], target: Level, words: Words): readonly string[] {
  const said = sentences[words.language];
  const years = [
    Math.min(...told.map(({ first }) => first.year)),
    Math.max(...told.map(({ last }) => last.year)),
  ];
  const parts = [...new Set(years)].map((year) => {
    const there = told.flatMap(({ values }) => values.filter((point) => point.year === year));
    return said.count(
      there.filter(({ value }) => value >= target.value).length,
      there.length,
      year,
    );
  });
  return [said.reached(target.label, parts.join(', '))];
}

/** The years without a figure, of few lines by name, of more as a count. */
function gaps(told: readonly Told[], { language, format }: Words): readonly string[] {
  const missing = told.flatMap(({ line }) => {
    const years = line.points.flatMap(({ year, value }) => (value === null ? year : []));
    return years.length === 0 ? [] : [{ name: line.name, years: format.list(yearRuns(years)) }];
  });
  const said = sentences[language];
  if (missing.length === 0) return [];
  if (missing.length > fewLines) return [said.manyGaps(missing.length, told.length)];
  return [said.gaps(missing.map(({ name, years }) => `${name} ${years}`).join('; '))];
}

function breaks(told: readonly Told[], { language, format }: Words): readonly string[] {
  const found = told.flatMap(({ line, values }) =>
    values.flatMap(({ status, year }) => (status === 'B' ? `${line.name} ${year}` : [])),
  );
  return found.length === 0 ? [] : [sentences[language].breaks(format.list(found))];
}

/** Where the lines lie that are context only. */
function others({ lines }: LineModel, { language }: Words): readonly string[] {
  const context = lines.filter(({ compared }) => !compared).flatMap(valued);
  const year = Math.max(...context.map(({ last }) => last.year));
  const there = context
    .filter(({ last }) => last.year === year)
    .sort((a, b) => a.last.value - b.last.value);
  const lowest = there[0];
  const highest = there.at(-1);
  if (lowest === undefined || highest === undefined) return [];
  return [sentences[language].others(there.length, lowest.last.text, highest.last.text, year)];
}

interface Sentences {
  readonly highest: (year: number, names: string) => string;
  readonly lowest: (year: number, name: string) => string;
  readonly fromStart: (name: string) => string;
  readonly since: (name: string, year: number) => string;
  readonly count: (count: number, of: number, year: number) => string;
  readonly reached: (target: string, what: string) => string;
  readonly gaps: (names: string) => string;
  readonly manyGaps: (count: number, of: number) => string;
  readonly breaks: (names: string) => string;
  readonly others: (count: number, lowest: string, highest: string, year: number) => string;
}

/** No verb agrees with a name: names may be plural. */
const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    highest: (year, names) => `Highest in ${year}: ${names}.`,
    lowest: (year, name) => `Lowest in ${year}: ${name}.`,
    fromStart: (name) => `${name} from the first year`,
    since: (name, year) => `${name} since ${year}`,
    count: (count, of, year) => `${count} of ${of} in ${year}`,
    reached: (target, what) => `At or above ${target}, by the figures as printed: ${what}.`,
    gaps: (names) => `No figure: ${names}.`,
    manyGaps: (count, of) => `Years without a figure in ${count} of ${of} series.`,
    breaks: (names) => `Break in series: ${names}.`,
    others: (count, lowest, highest, year) =>
      `In grey, ${count} other allies: from ${lowest} to ${highest} in ${year}.`,
  },
  de: {
    highest: (year, names) => `${year} am höchsten: ${names}.`,
    lowest: (year, name) => `${year} am niedrigsten: ${name}.`,
    fromStart: (name) => `${name} vom ersten Jahr an`,
    since: (name, year) => `${name} seit ${year}`,
    count: (count, of, year) => `${year} ${count} von ${of}`,
    reached: (target, what) => `Nach den gedruckten Zahlen bei ${target} oder darüber: ${what}.`,
    gaps: (names) => `Keine Angabe: ${names}.`,
    manyGaps: (count, of) => `Jahre ohne Angabe in ${count} von ${of} Reihen.`,
    breaks: (names) => `Zeitreihenbruch: ${names}.`,
    others: (count, lowest, highest, year) =>
      `In Grau ${count} andere Verbündete: ${year} von ${lowest} bis ${highest}.`,
  },
};
