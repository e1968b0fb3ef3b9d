// @vitest-environment node
import { expect, test } from 'vitest';
import { editions } from '../../src/catalogue/editions';
import { boardMoneys, boardTargets, composition, notAFee } from '../../src/catalogue/target-board';
import { getTarget } from '../../src/catalogue/targets';
import { termOf } from '../../src/catalogue/terms';
import { boardEditions, targetsDefaults } from '../../src/charts/targets/state';

test('each target is tested on the indicator it is about, by editions that hold it', () => {
  for (const { id, indicator, editions: ids } of boardTargets) {
    expect(getTarget(id).indicator, id).toBe(indicator);
    const holding = editions.filter(({ contents }) => Object.keys(contents).includes(indicator));
    for (const edition of ids) expect(holding.map((one) => one.id)).toContain(edition);
  }
});

test('the core target is tested only on tables that are headed core', () => {
  const core = boardTargets.filter(({ id }) => id === composition.tested);
  for (const edition of core.flatMap(({ editions: ids }) => ids)) {
    expect(termOf('nato', edition).en).toBe('Core defence expenditure');
  }
});

test('the two parts of The Hague make 5 %, of which one is tabulated by nobody', () => {
  const [tested, untested] = [getTarget(composition.tested), getTarget(composition.untested)];
  expect(tested.value + untested.value).toBe(5);
  expect(untested.indicator).toBeNull();
  expect(untested.bound).toBe('up-to');
});

test('the editions are listed newest first, the first of them is shown first', () => {
  expect(boardEditions).toEqual(['nato-2026-07', 'nato-2025-08', 'nato-2019-06', 'nato-hoc-2008']);
  expect(targetsDefaults).toMatchObject({ edition: boardEditions[0], year: 2026 });
});

test('the usual money is in the prices the share is tested in', () => {
  expect(boardMoneys[0].share).toEqual({
    expenditure: 'expenditure-usd-2021',
    gdp: 'gdp-usd-2021',
  });
});

test('it is said that 2 % is no fee, with a reference', () => {
  expect(notAFee.text.en).toMatch(/^2 % is not a fee paid to NATO\./);
  expect(notAFee.references.length).toBeGreaterThan(0);
});
