import type { Entity } from '../../../domain/entity';
import type { Series } from '../../../domain/series';
import type { Language } from '../../../domain/text';
import type { UnitId } from '../../../domain/unit';
import type { Words } from '../../../language/words';
import { changeKind, changeSign, changeText } from '../../model/dumbbell-change';
import { saidOverBreak } from './breaks-note';
import { titleName } from './title-name';

/** An entity with what a title may say of it: its change, its value of the last year. */
export interface Changed {
  readonly entity: Entity;
  readonly series: Series;
  /** Null where it cannot be formed. */
  readonly change: number | null;
  /** Null where the last year has none. */
  readonly value: number | null;
}

interface Asked {
  readonly all: readonly Changed[];
  readonly years: readonly [number, number];
  readonly unit: UnitId;
  readonly currency?: string;
  /** The one the title is about; null: the one that stands out. */
  readonly focus: string | null;
}

/** What two years side by side show: who rose most, or how much the one in focus changed. */
export function dumbbellTitle(asked: Asked, words: Words): string {
  const { years, all } = asked;
  const said = titleWords[words.language];
  const own = all.filter(({ entity }) => entity.id === asked.focus);
  const told = own.length === 1 ? own : all;
  return years[0] === years[1]
    ? valueTitle(told, asked, words)
    : (changeTitle(told, asked, words) ?? said.nothing(...years));
}

function changeTitle(told: readonly Changed[], { years, unit }: Asked, words: Words) {
  const changed = told.flatMap(({ entity, series, change }) =>
    change === null ? [] : [{ entity, series, value: change }],
  );
  const over = (title: string, { series }: Pick<Changed, 'series'>) =>
    saidOverBreak(title, series, years, words);
  const said = titleWords[words.language];
  const kind = changeKind(unit);
  const written = (value: number) => said[kind](changeText(value, unit, words));
  const best = first(changed);
  if (best === null) return null;
  const name = titleName(best.entity, words);
  if (changed.length === 1) return over(said.one(name, written(best.value), ...years), best);
  if (changeSign(best.value, kind) > 0) {
    return best.alone
      ? over(said.up(name, written(best.value), ...years), best)
      : said.risen(written(best.value), ...years);
  }
  const worst = first(changed.map((one) => ({ ...one, value: -one.value })));
  if (worst === null || changeSign(-worst.value, kind) === 0) return said.unchanged(...years);
  return worst.alone
    ? over(said.down(titleName(worst.entity, words), written(-worst.value), ...years), worst)
    : said.fallen(written(-worst.value), ...years);
}

function valueTitle(told: readonly Changed[], { years, unit, currency }: Asked, words: Words) {
  const valued = told.flatMap(({ entity, value }) => (value === null ? [] : [{ entity, value }]));
  const said = titleWords[words.language];
  const best = first(valued);
  const year = years[1];
  if (best === null) return said.nothing(...years);
  const value = words.format.value(best.value, unit, currency);
  const name = titleName(best.entity, words);
  if (valued.length === 1) return said.value(name, value, year);
  return best.alone ? said.highest(name, value, year) : said.most(value, year);
}

/** The highest of several, and whether no other is as high; null of none. */
function first<One extends { readonly value: number }>(all: readonly One[]) {
  const [best, next] = all.toSorted((a, b) => b.value - a.value);
  if (best === undefined) return null;
  return { ...best, alone: next === undefined || best.value - next.value > 1e-9 };
}

/** What belongs together on one line, such as a number and its unit, has a no-break space. */
const nbsp = '\u00a0';

const titleWords = {
  en: {
    points: (text: string) => `${text}${nbsp}points`,
    percent: (text: string) => text,
    factor: (text: string) => text,
    one: (name: string, change: string, from: number, to: number) =>
      `${name}: ${change} from ${from} to ${to}`,
    up: (name: string, change: string, from: number, to: number) =>
      `${name} up most: ${change} from ${from} to ${to}`,
    down: (name: string, change: string, from: number, to: number) =>
      `${name} down most: ${change} from ${from} to ${to}`,
    risen: (change: string, from: number, to: number) =>
      `Largest rise from ${from} to ${to}: ${change}`,
    fallen: (change: string, from: number, to: number) =>
      `Largest fall from ${from} to ${to}: ${change}`,
    unchanged: (from: number, to: number) => `No change from ${from} to ${to}`,
    nothing: (from: number, to: number) => `No value in both ${from} and ${to}`,
    value: (name: string, value: string, year: number) => `${name}: ${value} in ${year}`,
    highest: (name: string, value: string, year: number) => `${name} highest: ${value} in ${year}`,
    most: (value: string, year: number) => `Highest value in ${year}: ${value}`,
  },
  de: {
    points: (text: string) => `${text}${nbsp}Punkte`,
    percent: (text: string) => text,
    factor: (text: string) => text,
    one: (name: string, change: string, from: number, to: number) =>
      `${name}: ${change} von ${from} bis ${to}`,
    up: (name: string, change: string, from: number, to: number) =>
      `Stärkster Anstieg: ${name}, ${change} von ${from} bis ${to}`,
    down: (name: string, change: string, from: number, to: number) =>
      `Stärkster Rückgang: ${name}, ${change} von ${from} bis ${to}`,
    risen: (change: string, from: number, to: number) =>
      `Stärkster Anstieg von ${from} bis ${to}: ${change}`,
    fallen: (change: string, from: number, to: number) =>
      `Stärkster Rückgang von ${from} bis ${to}: ${change}`,
    unchanged: (from: number, to: number) => `Keine Veränderung von ${from} bis ${to}`,
    nothing: (from: number, to: number) => `Kein Wert zugleich für ${from} und ${to}`,
    value: (name: string, value: string, year: number) => `${name}: ${value} im Jahr ${year}`,
    highest: (name: string, value: string, year: number) =>
      `Höchster Wert ${year}: ${name}, ${value}`,
    most: (value: string, year: number) => `Höchster Wert ${year}: ${value}`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;
