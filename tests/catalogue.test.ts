// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { editions } from '../src/catalogue/editions';
import { entities, findEntity } from '../src/catalogue/entities';
import { events } from '../src/catalogue/events';
import { groups } from '../src/catalogue/groups';
import { findIndicator, indicators } from '../src/catalogue/indicators';
import { references } from '../src/catalogue/references';
import { addressedSources as sources } from '../src/catalogue/source-addresses';
import { targetWordings } from '../src/catalogue/target-wordings';
import { findTarget, targets } from '../src/catalogue/targets';
import type { Entity } from '../src/domain/entity';
import { languages } from '../src/domain/text';

interface Row {
  readonly id: string;
}

const tables: readonly (readonly [string, readonly Row[]])[] = [
  ['entities', entities],
  ['groups', groups],
  ['indicators', indicators],
  ['references', references],
  ['sources', sources],
  ['editions', editions],
  ['targets', targets],
  ['events', events],
];

/** The ids that more than one row has. */
function repeatedIds(rows: readonly Row[]): readonly string[] {
  return rows.map(({ id }) => id).filter((id, at, ids) => ids.indexOf(id) !== at);
}

/** Ids that are asked for and that no row has. */
function unresolved(ids: readonly string[], rows: readonly Row[]): readonly string[] {
  const known = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}

/** Where, anywhere within a value, a text lacks one of the languages or is blank. */
function incompleteTexts(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const isText = languages.some((language) => keys.includes(language));
  const lacking = isText ? languages.filter((language) => !keys.includes(language)) : [];
  return [
    ...lacking.map((language) => `${path}.${language}`),
    ...Object.entries(value).flatMap(([key, part]) => incompleteTexts(part, `${path}.${key}`)),
  ];
}

/** Whether the text is a year, a month or a day that the calendar has. */
function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const day = new Date(`${text}${'-01'.repeat((10 - text.length) / 3)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

describe('the checks find what they look for', () => {
  test('repeated and unresolved ids', () => {
    expect(repeatedIds([{ id: 'a' }, { id: 'b' }, { id: 'a' }])).toEqual(['a']);
    expect(unresolved(['a', 'c'], [{ id: 'a' }, { id: 'b' }])).toEqual(['c']);
  });

  test('texts that lack a language, or have nothing to say in one', () => {
    const row = { name: { en: 'Germany' }, notes: [{ en: ' ', de: 'Hinweis' }] };
    expect(incompleteTexts(row, 'row')).toEqual(['row.name.de', 'row.notes.0.en']);
  });

  test('dates that are none', () => {
    const dates = [
      '2006',
      '2014-09',
      '2024-02-29',
      '2023-02-29',
      '2014-13',
      '14-09-05',
      '2014-9-5',
    ];
    expect(dates.filter(isDate)).toEqual(['2006', '2014-09', '2024-02-29']);
  });
});

describe.each(tables)('the %s', (name, rows) => {
  test('have rows, each with an id of its own', () => {
    expect(rows).not.toHaveLength(0);
    expect(repeatedIds(rows)).toEqual([]);
  });

  test('say everything in both languages', () => {
    expect(rows.flatMap((row) => incompleteTexts(row, `${name} ${row.id}`))).toEqual([]);
  });
});

describe('what a row names exists', () => {
  test('the references of targets and events', () => {
    const named = [...Object.values(targetWordings), ...events].flatMap(
      (row): readonly string[] => row.references,
    );
    expect(unresolved(named, references)).toEqual([]);
  });

  test('the sources of editions', () => {
    const named = editions.map(({ source }) => source);
    expect(unresolved(named, sources)).toEqual([]);
  });

  test('the indicators in editions', () => {
    const named = editions.flatMap(({ contents }) => Object.keys(contents));
    expect(unresolved(named, indicators)).toEqual([]);
  });

  test('the indicators of targets, in the unit of a share', () => {
    const named = targets.flatMap(({ indicator }) => (indicator === null ? [] : [indicator]));
    expect(unresolved(named, indicators)).toEqual([]);
    for (const id of named) expect(findIndicator(id)?.unit).toMatch(/^percent/);
  });

  test('the members of groups, each once', () => {
    for (const { id, members } of groups) {
      expect(unresolved(members, entities), id).toEqual([]);
      expect(new Set<string>(members).size, id).toBe(members.length);
    }
  });
});

describe('nothing is left over', () => {
  test('every source has an edition', () => {
    const used = new Set<string>(editions.map(({ source }) => source));
    expect(sources.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  test('every indicator is in an edition', () => {
    const used = new Set(editions.flatMap(({ contents }) => Object.keys(contents)));
    expect(indicators.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('editions', () => {
  test.each(editions.map((edition) => [edition.id, edition] as const))(
    '%s has contents, dates and a span of years',
    (_, { contents, published, cutOff, years }) => {
      expect(Object.keys(contents)).not.toHaveLength(0);
      expect([published, cutOff ?? published].filter((date) => !isDate(date))).toEqual([]);
      expect(years[0]).toBeLessThanOrEqual(years[1]);
      if (cutOff !== null) expect(cutOff <= published).toBe(true);
    },
  );
});

describe('targets and events', () => {
  test('have dates the calendar has', () => {
    const dates = [...targets.map(({ agreed }) => agreed), ...events.map(({ date }) => date)];
    expect(dates.filter((date) => !isDate(date))).toEqual([]);
  });

  test('are to be reached after they were agreed, and ask for something', () => {
    for (const { id, agreed, by, value } of targets) {
      expect(by ?? Number.POSITIVE_INFINITY, id).toBeGreaterThan(Number(agreed.slice(0, 4)));
      expect(value, id).toBeGreaterThan(0);
    }
  });

  test('have pages to be looked up', () => {
    for (const { id, address } of [...references, ...sources]) {
      expect(URL.canParse(address) && /^https?:\/\//.test(address), id).toBe(true);
    }
  });
});

describe('entities', () => {
  const all: readonly Entity[] = entities;
  const allies = all.filter(({ kind }) => kind === 'ally');

  test('are 32 allies, of which Iceland alone has no armed forces', () => {
    expect(allies).toHaveLength(32);
    expect(all.filter(({ armedForces }) => armedForces === false).map(({ id }) => id)).toEqual([
      'ISL',
    ]);
  });

  test('have a year of accession where they are allies, and nowhere else', () => {
    expect(all.filter(({ joined }) => joined !== undefined)).toEqual(allies);
    for (const { id, joined } of allies) expect(joined, id).toBeGreaterThanOrEqual(1949);
  });
});

describe('a row is found by its id', () => {
  test('of an entity, an indicator, a target', () => {
    for (const row of entities) expect(findEntity(row.id)).toBe(row);
    for (const row of indicators) expect(findIndicator(row.id)).toBe(row);
    for (const row of targets) expect(findTarget(row.id)).toBe(row);
  });

  test('and null for an id of nothing, even of what every object has', () => {
    for (const find of [findEntity, findIndicator, findTarget]) {
      expect([find('nothing'), find(''), find('constructor')]).toEqual([null, null, null]);
    }
  });
});
