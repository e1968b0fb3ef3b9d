import { observationAt } from '../../../domain/series';
import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';
import { changeBetween, changeKind } from '../../model/dumbbell-change';
import { unitOf } from '../explore-words';
import type { Resolved } from '../resolved';
import type { ShownSeries } from '../shown-series';
import { dumbbellTitle } from './dumbbell-title';
import { titleName } from './title-name';

/** What the cells show, and whether their values can be compared. */
interface Asked {
  readonly shown: readonly ShownSeries[];
  readonly years: readonly [number, number];
  readonly comparable: boolean;
}

/** What the order is by: who is highest in the last year shown, or who changed most; neutral where that cannot be told. */
export function multiplesTitle(asked: Asked, resolved: Resolved, words: Words): string {
  return resolved.state.sort === 'change'
    ? changeTitle(asked, resolved, words)
    : valueTitle(asked, resolved, words);
}

function changeTitle({ shown, years }: Asked, resolved: Resolved, words: Words): string {
  const unit = unitOf(resolved);
  const all = shown.map(({ entity, series }) => {
    const [from, to] = years.map((year) => observationAt(series, year)?.value ?? null);
    const change = changeBetween(from ?? null, to ?? null, changeKind(unit));
    return { entity, change, value: to ?? null };
  });
  return dumbbellTitle({ all, years, unit, focus: null }, words);
}

function valueTitle(
  { shown, years: [from, to], comparable }: Asked,
  resolved: Resolved,
  words: Words,
): string {
  const said = titles[words.language];
  const there = shown.flatMap(({ entity, series }) => {
    const value = observationAt(series, to)?.value;
    return value === undefined ? [] : [{ entity, value }];
  });
  const highest = Math.max(...there.map(({ value }) => value));
  const [leader, other] = there.filter(({ value }) => value === highest);
  if (leader === undefined || other !== undefined || (!comparable && shown.length > 1)) {
    return from === to ? said.year(shown.length, to) : said.years(shown.length, from, to);
  }
  const { entity } = leader;
  const value = words.format.value(leader.value, unitOf(resolved), entity.currency);
  const name = titleName(entity, words);
  return shown.length === 1 ? said.one(name, value, to) : said.highest(name, value, to);
}

const titles = {
  en: {
    one: (name: string, value: string, year: number) => `${name}: ${value} in ${year}`,
    highest: (name: string, value: string, year: number) => `Highest in ${year}: ${name}, ${value}`,
    years: (count: number, from: number, to: number) =>
      `${count} time series side by side, ${from}–${to}`,
    year: (count: number, year: number) => `${count} values side by side, ${year}`,
  },
  de: {
    one: (name: string, value: string, year: number) => `${name}: ${value} im Jahr ${year}`,
    highest: (name: string, value: string, year: number) =>
      `Am höchsten ${year}: ${name}, ${value}`,
    years: (count: number, from: number, to: number) =>
      `${count} Zeitreihen nebeneinander, ${from}–${to}`,
    year: (count: number, year: number) => `${count} Werte nebeneinander, ${year}`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;
