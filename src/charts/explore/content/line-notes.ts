import { breaks } from '../../../catalogue/breaks';
import { findTarget } from '../../../catalogue/targets';
import type { Entity } from '../../../domain/entity';
import { between, observed } from '../../../domain/series';
import { yearFraction } from '../../../domain/target';
import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';
import type { LineRow } from '../../content';
import type { SeriesBook } from '../../series-book';
import { withoutNote } from '../explore-words';
import type { Resolved } from '../resolved';
import { type ShownSeries, seriesOf } from '../shown-series';
import { eventNote } from './line-events';

/** What has to be said of lines beneath them: who is missing and why, what is grey, what breaks, what a ratio axis leaves out. */
export function lineNotes(
  data: SeriesBook,
  resolved: Resolved,
  { shown, without, years }: NotedLines,
  words: Words,
): readonly string[] {
  const { state } = resolved;
  const { withoutBase, others } = parted(data, resolved, without);
  const said = notes[words.language];
  return [
    ...withoutNote(others, words),
    ...(withoutBase.length === 0 ? [] : [said.withoutBase(state.base, names(withoutBase, words))]),
    ...accessionNote(shown, resolved, words),
    ...breakNotes(shown, words),
    ...laterTarget(resolved, words),
    ...(state.scale === 'log' && shown.some(hasNoLogarithm) ? [said.noLogarithm] : []),
    ...(state.events ? eventNote(years, words) : []),
  ];
}

interface NotedLines {
  readonly shown: readonly ShownSeries[];
  readonly without: readonly Entity[];
  /** The years of the axis. */
  readonly years: readonly [number, number];
}

/** Who has figures in these years but none in the base year, and who has none at all. */
function parted(data: SeriesBook, { state, measure, years }: Resolved, without: readonly Entity[]) {
  const hasFigures = ({ id }: Entity) => {
    const series = seriesOf(data, measure, state.edition, id);
    return series !== null && observed(between(series, ...years)).length > 0;
  };
  return {
    withoutBase: state.per === 'change' ? without.filter(hasFigures) : [],
    others: state.per === 'change' ? without.filter((one) => !hasFigures(one)) : without,
  };
}

function names(all: readonly Entity[], { say, format }: Words): string {
  return format.list(all.map(({ name }) => say(name)));
}

function accessionNote(
  shown: readonly ShownSeries[],
  { measure, years }: Resolved,
  { language, say, format }: Words,
): readonly string[] {
  if (measure.family !== 'nato') return [];
  const joined = shown.flatMap(({ entity: { joined: year, name } }) =>
    year !== undefined && year > years[0] ? [`${say(name)} ${year}`] : [],
  );
  return joined.length === 0 ? [] : [notes[language].accession(format.list(joined))];
}

function breakNotes(shown: readonly ShownSeries[], { language, say }: Words): readonly string[] {
  return shown.flatMap(({ entity, series }) => {
    const broken = observed(series).filter(({ status }) => status === 'B');
    return broken.flatMap(({ year }) => {
      const found = breaks.find(
        (one) =>
          one.edition === series.key.edition && one.entity === entity.id && one.year === year,
      );
      return found === undefined
        ? []
        : [notes[language].broken(say(entity.name), say(found.meaning))];
    });
  });
}

/** A target that was agreed after the years shown is not drawn; that it was chosen is said. */
function laterTarget({ target, years }: Resolved, { language, say }: Words): readonly string[] {
  const found = target === null ? null : findTarget(target);
  return found === null || yearFraction(found.agreed) <= years[1]
    ? []
    : [notes[language].later(say(found.name))];
}

function hasNoLogarithm({ series }: Pick<LineRow, 'series'>): boolean {
  return observed(series).some(({ value }) => value <= 0);
}

interface Notes {
  readonly withoutBase: (base: number, names: string) => string;
  readonly accession: (names: string) => string;
  readonly broken: (name: string, meaning: string) => string;
  readonly later: (target: string) => string;
  readonly noLogarithm: string;
}

const notes: Readonly<Record<Language, Notes>> = {
  en: {
    withoutBase: (base, all) => `No figure above zero for the base year ${base}: ${all}.`,
    accession: (all) => `Grey before accession to NATO: ${all}.`,
    broken: (name, meaning) => `Break in the series of ${name}: ${meaning}.`,
    later: (target) => `${target}: agreed after the years shown, so not drawn.`,
    noLogarithm: 'A logarithmic axis has no place for zero and less: such values are not drawn.',
  },
  de: {
    withoutBase: (base, all) => `Keine Zahl über null für das Basisjahr ${base}: ${all}.`,
    accession: (all) => `Grau vor dem Beitritt zur NATO: ${all}.`,
    broken: (name, meaning) => `Zeitreihenbruch, ${name}: ${meaning}.`,
    later: (target) =>
      `${target}: nach den gezeigten Jahren vereinbart, daher nicht eingezeichnet.`,
    noLogarithm:
      'Auf einer logarithmischen Achse haben Null und weniger keinen Platz: Solche Werte sind nicht eingezeichnet.',
  },
};
