import { editionHeads } from '../../../catalogue/sources';
import { familyNames } from '../../../catalogue/terms';
import type { Entity } from '../../../domain/entity';
import type { Measure } from '../../../domain/measure';
import { between, observationAt, observed, type Series } from '../../../domain/series';
import type { Text } from '../../../domain/text';
import type { LineRow } from '../../content';
import type { SeriesBook } from '../../series-book';
import type { Resolved } from '../resolved';
import { besideMeasure, seriesOf } from '../shown-series';

/** One of two lines that show one entity, each as another edition has it. */
export interface BesideLine {
  readonly measure: Measure;
  readonly series: Series;
  /** Whose figure it is, in a word or two: the definition, or of one definition the edition. */
  readonly of: Text;
  readonly row: LineRow;
}

/** What the values of the newest year both lines have can be set against each other by. */
export interface Difference {
  readonly year: number;
  /** Points of a percentage, or per cent of `to`. */
  readonly kind: 'points' | 'per-cent';
  /** In points `of` minus `to`; in per cent `of` ÷ `to` − 1. */
  readonly size: number;
  /** Of two definitions the one that counts more; of two editions the state's own. */
  readonly of: Compared;
  readonly to: Compared;
}

interface Compared {
  readonly line: BesideLine;
  readonly value: number;
}

/** One entity in two editions. */
export interface Beside {
  readonly entity: Entity;
  /** Those that have a value in the years shown: the state's own edition first. */
  readonly lines: readonly BesideLine[];
  /** The editions without one. */
  readonly without: readonly Text[];
  /** Whether the two follow two definitions. */
  readonly definitions: boolean;
  /** Null where there is none to tell: no year in common, or two price bases. */
  readonly difference: Difference | null;
}

const colours = ['first', 'second'] as const;

/** What a state with a second edition shows; null where it names none. */
export function besideLines(data: SeriesBook, resolved: Resolved): Beside | null {
  const { state, measure, entities, years } = resolved;
  const other = besideMeasure(state);
  const entity = entities.find(({ id }) => id === state.focus) ?? entities[0];
  if (other === null || state.beside === null || entity === undefined) return null;
  const definitions = other.family !== measure.family;
  const asked = [
    { of: measure, edition: state.edition },
    { of: other, edition: state.beside },
  ];
  const found = asked.map(({ of, edition }, at) => {
    const whole = seriesOf(data, of, edition, entity.id);
    const series = whole === null ? null : between(whole, ...years);
    const named = definitions ? familyShort[of.family] : editionText(edition);
    if (series === null || observed(series).length === 0) return { named, line: null };
    const row: LineRow = {
      series,
      label: definitions ? familyNames[of.family] : editionName(edition),
      short: named,
      emphasis: 'highlighted',
      colour: colours[at] ?? 'second',
    };
    return { named, line: { measure: of, series, of: named, row } };
  });
  const lines = found.flatMap(({ line }) => line ?? []);
  return {
    entity,
    lines,
    without: found.flatMap(({ named, line }) => (line === null ? named : [])),
    definitions,
    difference: differenceOf(lines, definitions),
  };
}

/** Whether amounts of two series are in one kind of money: percentages always, money only at one price base. */
export function isOneBase(first: Series, second: Series): boolean {
  return isPercentage(first) || first.priceBase === second.priceBase;
}

function differenceOf(
  [first, second]: readonly BesideLine[],
  definitions: boolean,
): Difference | null {
  if (first === undefined || second === undefined) return null;
  if (!isOneBase(first.series, second.series)) return null;
  const common = observed(first.series).flatMap(({ year, value }) => {
    const other = observationAt(second.series, year);
    return other === null ? [] : [{ year, own: value, other: other.value }];
  });
  const newest = common.at(-1);
  if (newest === undefined) return null;
  const own = { line: first, value: newest.own };
  const other = { line: second, value: newest.other };
  const [of, to] = definitions && own.value < other.value ? [other, own] : [own, other];
  const { year } = newest;
  if (isPercentage(first.series))
    return { year, of, to, kind: 'points', size: of.value - to.value };
  return to.value === 0
    ? null
    : { year, of, to, kind: 'per-cent', size: 100 * (of.value / to.value - 1) };
}

function isPercentage({ unit }: Series): boolean {
  return unit === 'percent-of-gdp' || unit === 'percent' || unit === 'percent-change';
}

const familyShort: Readonly<Record<Measure['family'], Text>> = {
  nato: { en: 'NATO', de: 'NATO' },
  sipri: { en: 'SIPRI', de: 'SIPRI' },
};

/** A release as its date, which no line break parts. */
export function editionText(edition: string): Text {
  const label = editionHeads.find(({ id }) => id === edition)?.label;
  const whole = (text: string) => text.replaceAll(' ', '\u00a0');
  return label === undefined
    ? { en: edition, de: edition }
    : { en: whole(label.en), de: whole(label.de) };
}

/** A release as the name of its line. */
export function editionName(edition: string): Text {
  const { en, de } = editionText(edition);
  return { en: `edition ${en}`, de: `Ausgabe ${de}` };
}
