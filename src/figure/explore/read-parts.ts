import { entities as allEntities, type EntityId } from '../../catalogue/entities';
import { findMeasure } from '../../catalogue/measures';
import { type EditionId, editionHeads } from '../../catalogue/sources';
import { type TargetId, targets } from '../../catalogue/targets';
import {
  type ExploreState,
  exploreForms,
  exploreParts,
  exploreSorts,
} from '../../charts/explore/state';
import type { Wish } from '../../charts/explore/usual';
import { shorten } from '../address/shorten';

/** Why a value says nothing: it is none of those there are, no year, no range of years, no point, or names what is not there. */
export type Unread =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'no-year' }
  | { readonly kind: 'no-years' }
  | { readonly kind: 'no-point' }
  /** The first of the names that were left out, and how many more there are. */
  | { readonly kind: 'left-out'; readonly names: readonly string[]; readonly others: number };

/** What a value asks for, and why something in it, or all of it, is not asked for. */
export interface ReadPart {
  readonly wish: Wish;
  readonly unread: Unread | null;
}

/** The keys that say something about a state, in the order they are printed. */
export const stateParts = [
  'indicator',
  'edition',
  'beside',
  'entities',
  'years',
  'year',
  'form',
  'scale',
  'base',
  'per',
  'target',
  'focus',
  'sort',
  'axis',
  'events',
  'point',
] as const;

export type StatePart = (typeof stateParts)[number];

const scales = ['linear', 'log'] as const satisfies readonly ExploreState['scale'][];
const axes = ['shared', 'free'] as const satisfies readonly ExploreState['axis'][];
const mostEntities = 60;
const mostNames = 3;

/** Reads the value of each key by itself; whether it goes with the others is for the state to settle. */
export const readPart: Readonly<Record<StatePart, (value: string) => ReadPart>> = {
  indicator: (value) => known(findMeasure(value)?.id, (measure) => ({ measure })),
  edition: (value) => known(findEdition(value), (edition) => ({ edition })),
  beside: (value) => known(findEdition(value), (beside) => ({ beside })),
  entities: readEntities,
  years: readYears,
  year: (value) =>
    value === 'latest' ? asked({ year: value }) : readYear(value, (year) => ({ year })),
  form: (value) => among(exploreForms, value, (form) => ({ form })),
  scale: (value) => among(scales, value, (scale) => ({ scale })),
  base: (value) => readYear(value, (base) => ({ base })),
  per: (value) => among(exploreParts, value, (per) => ({ per })),
  target: (value) =>
    value === 'none'
      ? asked({ target: value })
      : known(findTargetId(value), (target) => ({ target })),
  focus: (value) => known(findEntityId(value), (focus) => ({ focus })),
  sort: (value) => among(exploreSorts, value, (sort) => ({ sort })),
  axis: (value) => among(axes, value, (axis) => ({ axis })),
  events: (value) => among(['on', 'off'], value, (events) => ({ events: events === 'on' })),
  point: readPoint,
};

function asked(wish: Wish): ReadPart {
  return { wish, unread: null };
}

function unread(reason: Unread): ReadPart {
  return { wish: {}, unread: reason };
}

function known<Found>(found: Found | undefined, wish: (found: Found) => Wish): ReadPart {
  return found === undefined ? unread({ kind: 'unknown' }) : asked(wish(found));
}

function among<One extends string>(
  all: readonly One[],
  value: string,
  wish: (one: One) => Wish,
): ReadPart {
  return known(
    all.find((one) => one === value),
    wish,
  );
}

function findEdition(id: string): EditionId | undefined {
  return editionHeads.find((one) => one.id === id)?.id;
}

function findTargetId(id: string): TargetId | undefined {
  return targets.find((one) => one.id === id)?.id;
}

const entityIds: ReadonlyMap<string, EntityId> = new Map(allEntities.map(({ id }) => [id, id]));

function findEntityId(id: string): EntityId | undefined {
  return entityIds.get(id);
}

/** An empty value is an empty choice; one of which nothing is left asks for nothing. */
function readEntities(value: string): ReadPart {
  const named = [...new Set(value.split('~'))].filter((name) => name !== '');
  const found = named.flatMap((name) => findEntityId(name) ?? []);
  const entities = found.slice(0, mostEntities);
  const kept = new Set<string>(entities);
  const out = named.filter((name) => !kept.has(name));
  const wish = entities.length === 0 && named.length > 0 ? {} : { entities };
  if (out.length === 0) return asked(wish);
  const names = out.slice(0, mostNames).map(shorten);
  return { wish, unread: { kind: 'left-out', names, others: out.length - names.length } };
}

function readYears(value: string): ReadPart {
  const single = yearOf(value);
  if (single !== null) return asked({ from: single, to: single });
  const [first = '', last = '', ...more] = value.split('..');
  const from = first === 'earliest' ? first : yearOf(first);
  const to = last === 'latest' ? last : yearOf(last);
  return from === null || to === null || more.length > 0
    ? unread({ kind: 'no-years' })
    : asked({ from, to });
}

function readYear(value: string, wish: (year: number) => Wish): ReadPart {
  const year = yearOf(value);
  return year === null ? unread({ kind: 'no-year' }) : asked(wish(year));
}

/** `DEU.2024`: an entity and a year. */
function readPoint(value: string): ReadPart {
  const [name = '', last = '', ...more] = value.split('.');
  const entity = findEntityId(name);
  const year = yearOf(last);
  return entity === undefined || year === null || more.length > 0
    ? unread({ kind: 'no-point' })
    : asked({ point: { entity, year } });
}

/** A year is four digits. */
function yearOf(text: string): number | null {
  return /^\d{4}$/.test(text) ? Number(text) : null;
}
