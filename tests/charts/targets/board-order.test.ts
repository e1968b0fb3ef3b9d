// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { createSeriesBook } from '../../../src/charts/series-book';
import { type BoardRow, boardRows } from '../../../src/charts/targets/board';
import { inOrder } from '../../../src/charts/targets/board-order';
import { boardRequests } from '../../../src/charts/targets/board-requests';
import {
  settled,
  type TargetsState,
  targetsDefaults,
  withEdition,
  withSort,
  withTarget,
} from '../../../src/charts/targets/state';
import { readPublished } from '../../support/published-data';

const byName = (a: BoardRow, b: BoardRow) => a.entity.name.en.localeCompare(b.entity.name.en);

async function ids(changes: Partial<TargetsState>) {
  const state = settled({ ...targetsDefaults, ...changes });
  const rows = boardRows(createSeriesBook(await readPublished(boardRequests(state))), state);
  return inOrder(rows, state, byName).map(({ entity }) => entity.id);
}

describe('the rows', () => {
  test('stand by margin, who is not counted below them, Iceland last', async () => {
    const all = await ids({});
    expect(all).toHaveLength(32);
    expect(all.slice(0, 3)).toEqual(['LTU', 'EST', 'LVA']);
    expect(all.slice(-2)).toEqual(['SVN', 'ISL']);
  });

  test('turn, but what has no value stays last', async () => {
    const all = await ids({ order: 'rising' });
    expect(all[0]).toBe('SVN');
    expect(all.at(-1)).toBe('ISL');
    const first = await ids({ sort: 'first', order: 'rising' });
    expect(first.slice(0, 3).toSorted()).toEqual(['GBR', 'GRC', 'USA']);
    expect(first.slice(-2)).toEqual(['SVN', 'ISL']);
  });

  test('stand by name, by money, by years in a row', async () => {
    expect((await ids({ sort: 'name', order: 'rising' })).slice(0, 2)).toEqual(['ALB', 'BEL']);
    expect((await ids({ sort: 'money', order: 'falling' }))[0]).toBe('USA');
    expect((await ids({ sort: 'run', order: 'falling' })).slice(0, 3).toSorted()).toEqual([
      'GBR',
      'GRC',
      'USA',
    ]);
  });

  test('of the year 2016 end with those who were no allies yet', async () => {
    const all = await ids({ year: 2016 });
    expect(all.slice(-5, -1).toSorted()).toEqual(['FIN', 'MKD', 'MNE', 'SWE']);
  });
});

describe('a change of the state', () => {
  test('sorts by another column in its usual order, and turns the same one', () => {
    const named = withSort(targetsDefaults, 'name');
    expect(named).toMatchObject({ sort: 'name', order: 'rising' });
    expect(withSort(named, 'name').order).toBe('falling');
  });

  test('keeps the newest year the newest, and any other year where the edition has it', () => {
    expect(withEdition(targetsDefaults, 'nato-2019-06').year).toBe(2019);
    const past = { ...targetsDefaults, year: 2016 };
    expect(withEdition(past, 'nato-2019-06').year).toBe(2016);
    expect(withEdition(past, 'nato-hoc-2008').year).toBe(2006);
  });

  test('goes to an edition that can test the target, and to a target the edition can test', () => {
    const early = withEdition(targetsDefaults, 'nato-2025-08');
    expect(early.money).toBe('none');
    expect(withTarget(early, 'hague-2025-core')).toMatchObject({
      target: 'hague-2025-core',
      edition: 'nato-2026-07',
      year: 2026,
      money: 'usd-2021',
    });
    const core = withTarget(targetsDefaults, 'hague-2025-core');
    expect(withEdition(core, 'nato-2019-06').target).toBe('wales-2014-gdp');
  });

  test('does not order amounts of different currencies', () => {
    const state = { ...targetsDefaults, sort: 'money', money: 'national-current' } as const;
    expect(settled(state)).toMatchObject({ sort: 'margin', order: 'falling' });
  });
});
