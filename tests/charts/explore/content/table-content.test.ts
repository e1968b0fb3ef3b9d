// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { isTableModel, type TableModel } from '../../../../src/charts/explore/content/table-model';
import { exploreSpec } from '../../../../src/charts/explore/explore-spec';
import type { ExploreState } from '../../../../src/charts/explore/state';
import type { Words } from '../../../../src/language/words';
import type { Edit } from '../../../support/published-data';
import { countWords, english, german, plain } from '../../../support/words';
import { stateWith } from '../explore-states';
import { drawnState } from './drawn-state';

async function tableModel(
  changes: Partial<ExploreState>,
  words: Words = english,
  edits: readonly Edit[] = [],
): Promise<TableModel> {
  const chart = await drawnState({ ...changes, form: 'table' }, words, edits);
  if (chart === null || !isTableModel(chart.model)) throw new Error('The state is no table.');
  return chart.model;
}

/** The facts of a row of an entity; where it has several, of the first. */
function rowOf({ lines, rows }: TableModel, entity: string) {
  const at = lines.findIndex(({ key }) => key.entity === entity);
  const [line, row] = [lines[at], rows[at]];
  if (line === undefined || row === undefined) throw new Error(`There is no row of ${entity}.`);
  return { ...row, line };
}

describe('every chosen entity is a row, in the order of choosing', () => {
  test('also one without armed forces, whose values cannot exist', async () => {
    const model = await tableModel({ entities: ['POL', 'ISL', 'DEU'] });
    expect(model.lines.map(({ key }) => key.entity)).toEqual(['POL', 'ISL', 'DEU']);
    const { detail, line, result } = rowOf(model, 'ISL');
    expect(detail).toBe('no armed forces');
    expect(new Set(line.points.map(({ status }) => status))).toEqual(new Set(['M']));
    expect(line.points.map(({ year }) => year)).toHaveLength(13);
    expect(result?.verdict).toBe('not-applicable');
  });

  test('and one that the edition does not cover', async () => {
    const model = await tableModel({ entities: ['DEU', 'UKR', 'EU'] }, german);
    expect(rowOf(model, 'UKR').detail).toBe('keine Zahlen: kein Verbündeter');
    expect(rowOf(model, 'EU').detail).toBe('keine Zahlen in dieser Ausgabe');
    expect(rowOf(model, 'UKR').line.points[0]?.status).toBe('O');
  });

  test('and one without a value in the base year: Montenegro’s figures at SIPRI begin in 2005', async () => {
    const model = await tableModel({
      measure: 'military-usd-2024',
      edition: 'sipri-2026-04',
      entities: ['DEU', 'MNE'],
      per: 'change',
      base: 2003,
      target: 'none',
    });
    expect(rowOf(model, 'MNE').detail).toBe('no figure for 2003');
    expect(rowOf(model, 'DEU').detail).toBeNull();
  });

  test.each([[[]], [['ISL']]] as const)('of %j there is nothing to show', async (entities) => {
    expect(await drawnState({ form: 'table', entities })).toBeNull();
  });
});

describe('the years of the table', () => {
  const sipri = {
    measure: 'military-share-of-gdp',
    edition: 'sipri-2026-04',
    target: 'none',
  } as const;

  test('are those in which any row has a figure, and the others are named', async () => {
    const model = await tableModel({ ...sipri, entities: ['POL', 'MNE'] });
    expect(model.years).toEqual([2000, 2025]);
    expect(model.notes).toContain('No figures for those shown: 1953–1999.');
  });

  test('a change starts in the first year in which most rows have a figure', async () => {
    const model = await tableModel({ ...sipri, entities: ['DEU', 'POL', 'MNE'] });
    expect(model.years).toEqual([1953, 2025]);
    expect(model.span).toEqual({ from: 2000, to: 2025 });
  });

  test('and ends in the newest year, also where one row lacks it: NATO left Germany’s 2025 blank', async () => {
    const model = await tableModel({ edition: 'nato-2025-08', entities: ['DEU', 'POL'] });
    expect(model.span.to).toBe(2025);
  });
});

describe('the target is tested in the newest year', () => {
  test('on the unrounded share: Germany met it in 2024 by 87,583 ÷ 4,378,673 − 2 %', async () => {
    const model = await tableModel({ entities: ['DEU'], to: 2024 });
    const { result } = rowOf(model, 'DEU');
    expect(model.test).toEqual({ label: '2\u00a0%, Wales 2014', year: 2024, basis: 'unrounded' });
    expect(result?.verdict).toBe('met');
    expect(result?.margin?.toFixed(6)).toBe('0.000218');
  });

  test('where figures are printed as 2.00, one ally meets it and for another rounding decides', async () => {
    const model = await tableModel({ entities: ['BEL', 'ESP'] });
    expect(rowOf(model, 'BEL').line.points.at(-1)?.value).toBe(2);
    expect(rowOf(model, 'BEL').result?.verdict).toBe('met');
    expect(rowOf(model, 'ESP').line.points.at(-1)?.value).toBe(2);
    expect(rowOf(model, 'ESP').result?.verdict).toBe('within-rounding');
  });

  test('on the figure as printed where an edition has no more: exactly 2 may have been rounded to it', async () => {
    const set = (entity: string, value: number) => ({
      indicator: 'share-of-gdp',
      entity,
      year: 2025,
      value,
    });
    const model = await tableModel(
      { edition: 'nato-2025-08', entities: ['BEL', 'ESP', 'ITA', 'DEU'] },
      english,
      [set('BEL', 2), set('ESP', 2.01), set('ITA', 1.99)],
    );
    expect(model.test?.basis).toBe('printed');
    expect(model.rows.map(({ result }) => result?.verdict)).toEqual([
      'within-rounding',
      'met',
      'below',
      'no-data',
    ]);
  });

  test('for allies of the year only: not for sums, nor for Finland in 2022', async () => {
    const model = await tableModel({ entities: ['NATO_EUR_CAN', 'FIN', 'SWE'], to: 2023 });
    expect(rowOf(model, 'NATO_EUR_CAN').result).toBeNull();
    expect(rowOf(model, 'FIN').result?.verdict).toBe('met');
    expect(rowOf(model, 'SWE').result).toBeNull();
  });

  test('and not before it was agreed', async () => {
    const model = await tableModel({ edition: 'nato-hoc-2008', entities: ['DEU'] });
    expect(model.test).toBeNull();
    expect(model.rows[0]?.result).toBeNull();
  });

  test('the unrounded share is read only where there is one and a target to test', () => {
    const read = (changes: Partial<ExploreState>) => {
      const spec = exploreSpec(stateWith({ form: 'table', ...changes }));
      return spec.requests(spec.defaults).map(({ indicator }) => indicator);
    };
    expect(read({})).toEqual(['share-of-gdp', 'expenditure-usd-2021', 'gdp-usd-2021']);
    expect(read({ target: 'none' })).toEqual(['share-of-gdp']);
    expect(read({ edition: 'nato-2025-08' })).toEqual(['share-of-gdp']);
    expect(read({ measure: 'equipment-share', target: 'wales-2014-equipment' })).toEqual([
      'equipment-share',
    ]);
  });
});

describe('amounts in several currencies', () => {
  const national = {
    measure: 'expenditure-national-current',
    entities: ['DEU', 'POL'],
    target: 'none',
  } as const;

  test('are written each in its own, and rows are not compared', async () => {
    const model = await tableModel(national);
    expect(model.comparable).toBe(false);
    expect(rowOf(model, 'POL').currency).toBe('PLN');
    expect(plain(rowOf(model, 'DEU').line.points.at(-1)?.text ?? '')).toBe('EUR 125 bn');
    expect(model.title).toBe('The figures of two allies, each in its own currency');
    expect(plain(model.summary)).toMatch(/^Germany: EUR 34.7 bn in 2014, .*; Poland: PLN/);
  });

  test('of one currency are compared', async () => {
    const model = await tableModel({ ...national, entities: ['DEU', 'FRA'] });
    expect(model.comparable).toBe(true);
    expect(model.currency).toBe('EUR');
    expect(rowOf(model, 'DEU').currency).toBeNull();
  });

  test('as a change since a base year are compared', async () => {
    const model = await tableModel({ ...national, per: 'change' });
    expect(model.comparable).toBe(true);
  });
});

describe('two editions beside each other', () => {
  const beside = { beside: 'sipri-2026-04' } as const;

  test('are two rows for each entity, with whose definition each follows', async () => {
    const model = await tableModel({ ...beside, entities: ['DEU', 'ISL'] });
    expect(model.rows.map(({ name, detail }) => `${name}: ${detail}`)).toEqual([
      'Germany: defence expenditure, NATO',
      'Germany: military expenditure, SIPRI',
      'Iceland: defence expenditure, NATO: no armed forces',
      'Iceland: military expenditure, SIPRI',
    ]);
    expect(model.comparable).toBe(false);
  });

  test('their change ends in the newest year both have', async () => {
    const model = await tableModel({ ...beside, entities: ['DEU'] });
    expect(model.span).toEqual({ from: 2014, to: 2025 });
  });

  test('only what the target is about is tested', async () => {
    const model = await tableModel({ ...beside, entities: ['DEU'] });
    expect(model.rows.map(({ result }) => result?.verdict ?? null)).toEqual(['met', null]);
  });

  test('the title of one tells their difference, of several what stands side by side', async () => {
    const one = await tableModel({ ...beside, entities: ['DEU'] });
    expect(plain(one.title)).toBe(
      'Germany 2025: SIPRI counts 0.05 points more than NATO (estimate)',
    );
    const two = await tableModel({ ...beside, entities: ['DEU', 'POL'] }, german);
    expect(two.title).toBe('Deutschland und Polen: zwei Definitionen nebeneinander');
    expect(plain(two.subtitle)).toContain('SIPRI: % des BIP');
  });
});

test.each([english, german])('titles have at most ten words ($language)', async (words) => {
  const asked: readonly Partial<ExploreState>[] = [
    {},
    { entities: ['GBR', 'USA'], beside: 'sipri-2026-04' },
    { measure: 'expenditure-national-current', entities: ['POL', 'USA', 'GBR'], target: 'none' },
    { measure: 'expenditure-usd-2021', entities: ['NATO_EUR_CAN', 'NATO_TOTAL'], target: 'none' },
  ];
  for (const changes of asked) {
    expect(countWords((await tableModel(changes, words)).title)).toBeLessThanOrEqual(10);
  }
});
