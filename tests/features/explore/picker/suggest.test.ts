// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { EntityId } from '../../../../src/catalogue/entities';
import { anchorOf, suggestFor } from '../../../../src/features/explore/picker/suggest';

/** Planted sizes: only their proportions matter. */
const gdp: ReadonlyMap<EntityId, number> = new Map([
  ['DEU', 100],
  ['GBR', 90],
  ['FRA', 80],
  ['ITA', 50],
  ['USA', 700],
  ['NLD', 25],
  ['POL', 20],
  ['BEL', 15],
  ['CZE', 8],
  ['DNK', 9],
  ['LUX', 1],
  ['NATO_EUR_CAN', 101],
]);
const nato = 'nato-2026-07';

describe('whom suggestions are for', () => {
  test('the entity in focus, else the first chosen that is a state', () => {
    expect(anchorOf(['DEU', 'POL'], 'POL')).toBe('POL');
    expect(anchorOf(['NATO_TOTAL', 'DEU'], null)).toBe('DEU');
    expect(anchorOf(['NATO_TOTAL', 'DEU'], 'NATO_TOTAL')).toBe('DEU');
    expect(anchorOf(['NATO_TOTAL'], null)).toBeNull();
    expect(anchorOf([], null)).toBeNull();
  });
});

describe('suggested are', () => {
  test('four neighbours, the largest first, and the three nearest in GDP, none named twice', () => {
    expect(suggestFor('DEU', ['DEU', 'POL'], nato, gdp)).toEqual([
      { kind: 'neighbours', ids: ['FRA', 'NLD', 'BEL', 'DNK'] },
      { kind: 'similar', ids: ['GBR', 'ITA', 'USA'] },
    ]);
  });

  test('nobody chosen, and nobody the edition has no figures of', () => {
    expect(suggestFor('DNK', ['DNK', 'NOR'], nato, null)).toEqual([
      { kind: 'neighbours', ids: ['DEU'] },
      { kind: 'nordic-allies', ids: ['FIN', 'SWE'] },
    ]);
    expect(suggestFor('GBR', ['GBR'], nato, null)).toEqual([]);
    expect(suggestFor('GBR', ['GBR'], 'sipri-2026-04', null)).toEqual([
      { kind: 'neighbours', ids: ['IRL'] },
    ]);
  });

  test('the others of the region', () => {
    expect(suggestFor('EST', ['EST'], nato, null)).toEqual([
      { kind: 'neighbours', ids: ['LVA'] },
      { kind: 'baltic-states', ids: ['LTU'] },
    ]);
  });

  test('no peers by size where the size is not known', () => {
    const lines = suggestFor('HUN', ['HUN'], nato, gdp);
    expect(lines.map(({ kind }) => kind)).not.toContain('similar');
  });
});
