// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { EntityId } from '../../../../src/catalogue/entities';
import { offerOf, switched } from '../../../../src/features/explore/picker/choosing';
import {
  findOption,
  type OptionId,
  options,
} from '../../../../src/features/explore/picker/entity-options';
import {
  allSections,
  foundSections,
  offersOf,
} from '../../../../src/features/explore/picker/sections';
import { english, german } from '../../../support/words';

const nato = 'nato-2026-07';
const sipri = 'sipri-2026-04';

function offer(
  id: OptionId,
  chosen: readonly EntityId[],
  edition: typeof nato | typeof sipri = nato,
) {
  const option = findOption(id);
  if (option === null) throw new Error(`${id} is not offered.`);
  return offerOf(option, chosen, edition);
}

describe('choosing a group', () => {
  test('adds its members behind those chosen, in the group’s order, each once', () => {
    const chosen: readonly EntityId[] = ['POL', 'LVA'];
    expect(offer('baltic-states', chosen).adds).toEqual(['EST', 'LTU']);
    expect(switched(offer('baltic-states', chosen), chosen)).toEqual(['POL', 'LVA', 'EST', 'LTU']);
  });

  test('removes its members where all are in', () => {
    const chosen: readonly EntityId[] = ['LTU', 'POL', 'LVA', 'EST'];
    expect(offer('baltic-states', chosen).chosen).toBe(true);
    expect(switched(offer('baltic-states', chosen), chosen)).toEqual(['POL']);
  });

  test('leaves out, and names, whom the edition has no figures of', () => {
    expect(offer('nordic-allies', []).adds).toEqual(['DNK', 'FIN', 'NOR', 'SWE']);
    expect(offer('nordic-allies', []).lacks).toEqual(['ISL']);
    expect(offer('g7', []).lacks).toEqual(['JPN']);
    expect(offer('g7', [], sipri).lacks).toEqual([]);
    expect(offer('all-allies', []).adds).toHaveLength(31);
    expect(offer('all-allies', [], sipri).adds).toHaveLength(32);
  });

  test('counts as done when all are in that can be', () => {
    const chosen: readonly EntityId[] = ['DNK', 'FIN', 'NOR', 'SWE'];
    expect(offer('nordic-allies', chosen).chosen).toBe(true);
    expect(switched(offer('nordic-allies', [...chosen, 'ISL']), [...chosen, 'ISL'])).toEqual([]);
  });
});

describe('choosing an entity', () => {
  test('adds it at the end, or removes it', () => {
    expect(switched(offer('EST', ['DEU']), ['DEU'])).toEqual(['DEU', 'EST']);
    expect(switched(offer('DEU', ['DEU', 'EST']), ['DEU', 'EST'])).toEqual(['EST']);
  });

  test('is not possible without figures, and the reason is named', () => {
    expect(offer('JPN', []).gap).toBe('not-an-ally');
    expect(offer('JPN', [], sipri).gap).toBeNull();
    expect(offer('ISL', []).gap).toBe('no-armed-forces');
    expect(offer('NATO_TOTAL', [], sipri).gap).toBe('no-sums');
  });

  test('one without figures that is chosen all the same can be removed', () => {
    expect(offer('JPN', ['JPN']).gap).toBeNull();
    expect(switched(offer('JPN', ['JPN', 'DEU']), ['JPN', 'DEU'])).toEqual(['DEU']);
  });
});

describe('the list', () => {
  const every = allSections([...ids()], english).flatMap(({ items }) => items);
  const kinds = (found: readonly OptionId[], edition: typeof nato | typeof sipri = nato) =>
    foundSections(found, offersOf(found, [], edition)).map(({ kind, items }) => [kind, ...items]);

  test('has groups, allies, sums and the states of SIPRI, in that order', () => {
    expect(allSections([...ids()], english).map(({ kind, items }) => [kind, items.length])).toEqual(
      [
        ['groups', 11],
        ['allies', 32],
        ['aggregates', 2],
        ['comparators', 14],
      ],
    );
    expect(new Set(every).size).toBe(59);
  });

  test('has allies in the order of the shown language', () => {
    const first = (words: typeof english) => allSections([...ids()], words)[1]?.items.slice(4, 8);
    expect(first(english)).toEqual(['HRV', 'CZE', 'DNK', 'EST']);
    expect(first(german)).toEqual(['DEU', 'EST', 'FIN', 'FRA']);
  });

  test('of a search begins with the section of the best hit', () => {
    expect(kinds(['nordic-allies', 'NOR'])).toEqual([
      ['groups', 'nordic-allies'],
      ['allies', 'NOR'],
    ]);
    expect(kinds(['NOR', 'nordic-allies', 'MKD'])).toEqual([
      ['allies', 'NOR', 'MKD'],
      ['groups', 'nordic-allies'],
    ]);
  });

  test('of a search ends with what cannot be chosen', () => {
    expect(kinds(['IND', 'NATO_TOTAL'])).toEqual([
      ['aggregates', 'NATO_TOTAL'],
      ['comparators', 'IND'],
    ]);
    expect(kinds(['IND', 'NATO_TOTAL'], sipri)).toEqual([
      ['comparators', 'IND'],
      ['aggregates', 'NATO_TOTAL'],
    ]);
  });

  function ids(): readonly OptionId[] {
    return options.map(({ id }) => id);
  }
});
