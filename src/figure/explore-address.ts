import { resolve } from '../charts/explore/resolved';
import { type Misfit, settle } from '../charts/explore/settle';
import type { ExploreState } from '../charts/explore/state';
import type { Wish } from '../charts/explore/usual';
import { type Language, languages } from '../domain/text';
import { shorten } from './address/shorten';
import type { InvalidExplore } from './explore/invalid-explore';
import { type AddressParts, migrateAddress, versionPart } from './explore/migrate-address';
import { printPart, saidParts } from './explore/print-parts';
import { readPart, type StatePart, stateParts, type Unread } from './explore/read-parts';

const themes = ['light', 'dark'] as const;

/** What an address says beside the state: how the surface it is shown on speaks and looks; null: as it does anyway. */
export interface ExploreSurface {
  readonly lang: Language | null;
  readonly theme: (typeof themes)[number] | null;
}

/** What an address says, with whatever had to be replaced. */
export interface ParsedExplore {
  readonly state: ExploreState;
  readonly surface: ExploreSurface;
  readonly invalid: readonly InvalidExplore[];
}

/** Keys that are for others: the mocks, and those who count visits. */
const othersKey = /^(scenario|utm_.*)$/;
const mostKeys = 5;

/** Reads a state from a query. Never throws: each part that cannot be is named and replaced by what is usual. */
export function parseExplore(query: string): ParsedExplore {
  const given = new Map(new URLSearchParams(query));
  const { parts, fault } = migrateAddress(given);
  const { wish, unread } = readWish(parts);
  const { state, replaced } = settle(wish);
  const misfits = new Map<StatePart, Misfit>(replaced.map(({ part, reason }) => [part, reason]));
  const version = shorten(given.get('v') ?? '');
  return {
    state,
    surface: { lang: one(languages, parts.get('lang')), theme: one(themes, parts.get('theme')) },
    invalid: [
      ...(fault === null ? [] : [{ key: 'v', value: version, reason: fault, used: null }]),
      ...stateParts.flatMap((key): InvalidExplore[] => {
        const reason = unread.get(key) ?? misfits.get(key);
        const value = shorten(parts.get(key) ?? '');
        // Where only some of the entities were left out, nothing stands in their place.
        const some = key === 'entities' && wish.entities !== undefined;
        const used = some ? null : usedFor(key, state);
        return reason === undefined ? [] : [{ key, value, reason, used }];
      }),
      ...surfaceFaults(parts),
      ...unknownKeys(parts),
    ],
  };
}

/** Every value by itself: what they ask for together, and why some of them ask for nothing. */
function readWish(parts: AddressParts) {
  const unread = new Map<StatePart, Unread>();
  let wish: Wish = {};
  for (const key of stateParts) {
    const value = parts.get(key);
    if (value === undefined) continue;
    const read = readPart[key](value);
    wish = { ...wish, ...read.wish };
    if (read.unread !== null) unread.set(key, read.unread);
  }
  return { wish, unread };
}

function usedFor(key: StatePart, state: ExploreState): string | null {
  const { years, year } = resolve(state);
  if (key === 'years') return years.join('..');
  return key === 'year' ? `${year}` : printPart[key](state);
}

function one<One extends string>(all: readonly One[], value: string | undefined): One | null {
  return all.find((any) => any === value) ?? null;
}

function surfaceFaults(parts: AddressParts): readonly InvalidExplore[] {
  const surface = [
    ['lang', languages],
    ['theme', themes],
  ] as const;
  return surface.flatMap(([key, all]): InvalidExplore[] => {
    const value = parts.get(key);
    return value === undefined || one<string>(all, value) !== null
      ? []
      : [{ key, value: shorten(value), reason: { kind: 'unknown' }, used: null }];
  });
}

const ownKeys: ReadonlySet<string> = new Set([...stateParts, 'lang', 'theme']);

/** Names the first of them, and counts the rest. */
function unknownKeys(parts: AddressParts): readonly InvalidExplore[] {
  const unknown = [...parts].filter(([key]) => !ownKeys.has(key) && !othersKey.test(key));
  const named = unknown.slice(0, mostKeys).map(
    ([key, value]): InvalidExplore => ({
      key: shorten(key),
      value: shorten(value),
      reason: { kind: 'unknown-key' },
      used: null,
    }),
  );
  const count = unknown.length - named.length;
  return count === 0
    ? named
    : [...named, { key: '', value: '', reason: { kind: 'more-keys', count }, used: null }];
}

/** The query of a state, without what is as usual; empty where all is. Every character of it may stand in an address as it is. */
export function printExplore(state: ExploreState, surface: Partial<ExploreSurface> = {}): string {
  const { lang = null, theme = null } = surface;
  const parts = [
    ...saidParts(state),
    ...(lang === null ? [] : [['lang', lang]]),
    ...(theme === null ? [] : [['theme', theme]]),
  ];
  const version = versionPart();
  const all = parts.length === 0 || version === null ? parts : [['v', version], ...parts];
  return all.length === 0 ? '' : `?${all.map((part) => part.join('=')).join('&')}`;
}
