// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { allies } from '../../src/catalogue/allies';
import { findEntity } from '../../src/catalogue/entities';
import { type GroupId, groups, regions } from '../../src/catalogue/groups';

function membersOf(id: GroupId): readonly string[] {
  return groups.find((group) => group.id === id)?.members.toSorted() ?? [];
}

function alliesWhere(holds: (ally: (typeof allies)[number]) => boolean): readonly string[] {
  return allies
    .filter(holds)
    .map(({ id }) => id)
    .sort();
}

describe('the members of every group', () => {
  test.each(groups.map((group) => [group.id, group] as const))(
    'of %s exist, each once',
    (_, { members }) => {
      expect(members.filter((id) => findEntity(id) === null)).toEqual([]);
      expect(new Set(members).size).toBe(members.length);
      expect(members.length).toBeGreaterThan(1);
    },
  );

  test('are allies, except Japan in the G7', () => {
    const others = groups.flatMap(({ id, members }) =>
      members.filter((one) => findEntity(one)?.kind !== 'ally').map((one) => `${id} ${one}`),
    );
    expect(others).toEqual(['g7 JPN']);
  });
});

describe('groups agree with the years of accession', () => {
  test('the alliance has thirty-two members', () => {
    expect(membersOf('all-allies')).toHaveLength(32);
    expect(membersOf('all-allies')).toEqual(alliesWhere(() => true));
  });

  test('Europe and Canada are all but the United States', () => {
    expect(membersOf('europe-and-canada')).toEqual(alliesWhere(({ id }) => id !== 'USA'));
  });

  test('the founding members are those of 1949, twelve', () => {
    expect(membersOf('founding-members')).toEqual(alliesWhere(({ joined }) => joined === 1949));
    expect(membersOf('founding-members')).toHaveLength(12);
  });

  test('those who joined since 1999 are sixteen', () => {
    expect(membersOf('joined-since-1999')).toEqual(alliesWhere(({ joined }) => joined >= 1999));
    expect(membersOf('joined-since-1999')).toHaveLength(16);
  });

  test('between 1949 and 1999 four joined', () => {
    const grouped = new Set([...membersOf('founding-members'), ...membersOf('joined-since-1999')]);
    expect(alliesWhere(({ id }) => !grouped.has(id))).toEqual(['DEU', 'ESP', 'GRC', 'TUR']);
  });
});

describe('groups agree with one another', () => {
  test('the Baltic states are on the eastern flank and in the EU', () => {
    for (const id of membersOf('baltic-states')) {
      expect(membersOf('eastern-flank')).toContain(id);
      expect(membersOf('eu-members')).toContain(id);
    }
  });

  test('outside the EU are nine allies', () => {
    const members = membersOf('eu-members');
    expect(alliesWhere(({ id }) => !members.includes(id))).toEqual([
      'ALB',
      'CAN',
      'GBR',
      'ISL',
      'MKD',
      'MNE',
      'NOR',
      'TUR',
      'USA',
    ]);
  });

  test('the Visegrád states joined in 1999, Slovakia in 2004', () => {
    const joined = membersOf('visegrad-four').map((id) => [id, findEntity(id)?.joined]);
    expect(joined).toEqual([
      ['CZE', 1999],
      ['HUN', 1999],
      ['POL', 1999],
      ['SVK', 2004],
    ]);
  });

  test('no ally is in two regions', () => {
    const all = regions.flatMap(membersOf);
    expect(new Set(all).size).toBe(all.length);
  });
});
