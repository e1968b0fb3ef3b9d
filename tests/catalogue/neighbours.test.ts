// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { type EntityId, entities } from '../../src/catalogue/entities';
import { landBorders, neighboursOf } from '../../src/catalogue/neighbours';

const sorted = (id: EntityId) => neighboursOf(id).toSorted();

describe('land borders', () => {
  test('each is named once, in the order of the alphabet', () => {
    const pairs = landBorders.map((pair) => pair.join(' '));
    expect(pairs).toEqual([...new Set(pairs)].toSorted());
    expect(landBorders.filter(([one, other]) => one >= other)).toEqual([]);
  });

  test('are shared: whoever is a neighbour has one', () => {
    for (const { id } of entities) {
      for (const other of neighboursOf(id)) expect(neighboursOf(other)).toContain(id);
      expect(neighboursOf(id)).not.toContain(id);
    }
  });

  test('only states have them', () => {
    const others = entities.filter(({ kind }) => kind === 'aggregate' || kind === 'institution');
    expect(others.flatMap(({ id }) => neighboursOf(id))).toEqual([]);
  });

  test('islands have none', () => {
    const islands: readonly EntityId[] = ['ISL', 'CYP', 'MLT', 'JPN', 'TWN', 'AUS', 'NZL'];
    expect(islands.flatMap((id) => neighboursOf(id))).toEqual([]);
  });
});

describe('the neighbours an atlas shows', () => {
  test.each<[EntityId, readonly EntityId[]]>([
    ['DEU', ['AUT', 'BEL', 'CHE', 'CZE', 'DNK', 'FRA', 'LUX', 'NLD', 'POL']],
    ['POL', ['CZE', 'DEU', 'LTU', 'RUS', 'SVK', 'UKR']],
    ['FRA', ['BEL', 'CHE', 'DEU', 'ESP', 'ITA', 'LUX']],
    ['HUN', ['AUT', 'HRV', 'ROU', 'SVK', 'SVN', 'UKR']],
    ['TUR', ['BGR', 'GRC', 'IRN']],
    ['USA', ['CAN']],
    ['CAN', ['USA']],
    ['PRT', ['ESP']],
    ['GBR', ['IRL']],
    ['EST', ['LVA', 'RUS']],
    ['SWE', ['FIN', 'NOR']],
    ['MKD', ['ALB', 'BGR', 'GRC']],
  ])('of %s', (id, neighbours) => {
    expect(sorted(id)).toEqual(neighbours);
  });

  test('with Russia six allies share a border', () => {
    const allies = sorted('RUS').filter(
      (id) => entities.find((one) => one.id === id)?.kind === 'ally',
    );
    expect(allies).toEqual(['EST', 'FIN', 'LTU', 'LVA', 'NOR', 'POL']);
  });
});
