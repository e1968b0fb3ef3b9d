import { valueAt } from '../../../domain/series';
import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';
import { multiplesWords } from '../../forms/multiples-words';
import { changeBetween, changeKind, changeSign, changeText } from '../../model/dumbbell-change';
import { unitOf } from '../explore-words';
import type { Resolved } from '../resolved';
import type { ShownSeries } from '../shown-series';
import { saidOverBreak } from './breaks-note';
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

/** Only a rise that is larger than every other is told. */
function changeTitle({ shown, years }: Asked, resolved: Resolved, words: Words): string {
  const unit = unitOf(resolved);
  const kind = changeKind(unit);
  const changes = shown.flatMap(({ entity, series }) => {
    const change = changeBetween(valueAt(series, years[0]), valueAt(series, years[1]), kind);
    return change === null ? [] : [{ entity, series, change }];
  });
  const [most, next] = changes.toSorted((a, b) => b.change - a.change);
  const rises = most !== undefined && changeSign(most.change, kind) > 0;
  if (!rises || (next !== undefined && most.change - next.change < 1e-9)) {
    return neutral(shown.length, years, words);
  }
  const text = changeText(most.change, unit, words);
  const change = kind === 'points' ? multiplesWords[words.language].points(text) : text;
  const name = titleName(most.entity, words);
  const said = changes.length === 1 ? titles[words.language].change : titles[words.language].rise;
  return saidOverBreak(said(name, change, ...years), most.series, years, words);
}

function neutral(
  count: number,
  [from, to]: readonly [number, number],
  { language }: Words,
): string {
  const said = titles[language];
  return from === to ? said.year(count, to) : said.years(count, from, to);
}

function valueTitle({ shown, years, comparable }: Asked, resolved: Resolved, words: Words): string {
  const said = titles[words.language];
  const to = years[1];
  const there = shown.flatMap(({ entity, series }) => {
    const value = valueAt(series, to);
    return value === null ? [] : [{ entity, value }];
  });
  const highest = Math.max(...there.map(({ value }) => value));
  const [leader, other] = there.filter(({ value }) => value === highest);
  if (leader === undefined || other !== undefined || (!comparable && shown.length > 1)) {
    return neutral(shown.length, years, words);
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
    rise: (name: string, change: string, from: number, to: number) =>
      `Largest rise, ${from}–${to}: ${name}, ${change}`,
    change: (name: string, change: string, from: number, to: number) =>
      `${name}: ${change} from ${from} to ${to}`,
    years: (count: number, from: number, to: number) =>
      `${count} time series side by side, ${from}–${to}`,
    year: (count: number, year: number) => `${count} values side by side, ${year}`,
  },
  de: {
    one: (name: string, value: string, year: number) => `${name}: ${value} im Jahr ${year}`,
    highest: (name: string, value: string, year: number) =>
      `Am höchsten ${year}: ${name}, ${value}`,
    rise: (name: string, change: string, from: number, to: number) =>
      `Stärkster Anstieg ${from}–${to}: ${name}, ${change}`,
    change: (name: string, change: string, from: number, to: number) =>
      `${name}: ${change} von ${from} bis ${to}`,
    years: (count: number, from: number, to: number) =>
      `${count} Zeitreihen nebeneinander, ${from}–${to}`,
    year: (count: number, year: number) => `${count} Werte nebeneinander, ${year}`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;
