// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  type AddressParts,
  type Migration,
  migrateAddress,
  versionPart,
} from '../../../src/figure/explore/migrate-address';

function renamed(from: string, to: string): Migration {
  return (parts) => new Map([...parts].map(([key, value]) => [key === from ? to : key, value]));
}

/** Two steps: `measure` became `indicator`, and then `lines` became `form`. */
const steps: readonly Migration[] = [renamed('measure', 'indicator'), renamed('lines', 'form')];

function migrated(query: string): readonly [string, string | null] {
  const given: AddressParts = new Map(new URLSearchParams(query));
  const { parts, fault } = migrateAddress(given, steps);
  return [`${new URLSearchParams([...parts])}`, fault?.kind ?? null];
}

describe('the parts of an address', () => {
  test('that names no version are of the first, and go through every step', () => {
    expect(migrated('measure=a&lines=b')).toEqual(['indicator=a&form=b', null]);
    expect(migrated('v=1&measure=a&lines=b')).toEqual(['indicator=a&form=b', null]);
  });

  test('of a later version go only through the steps after it', () => {
    expect(migrated('v=2&measure=a&lines=b')).toEqual(['measure=a&form=b', null]);
  });

  test('of the current version stay as they are', () => {
    expect(migrated('v=3&measure=a&lines=b')).toEqual(['measure=a&lines=b', null]);
  });

  test('of a version to come, or of none that could be, are read as the current’s, and that is told', () => {
    expect(migrated('v=4&measure=a')).toEqual(['measure=a', 'newer-version']);
    expect(migrated('v=two&measure=a')).toEqual(['measure=a', 'no-version']);
  });

  test('that say nothing go through no step: they show the defaults of today', () => {
    const adding: Migration = (parts) => new Map([...parts, ['form', 'bar']]);
    expect(migrateAddress(new Map(), [adding]).parts.size).toBe(0);
    expect(migrateAddress(new Map([['year', '2020']]), [adding]).parts.get('form')).toBe('bar');
  });
});

test('the version is said from the second on', () => {
  expect([versionPart([]), versionPart(steps)]).toEqual([null, '3']);
});
