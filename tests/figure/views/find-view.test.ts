// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { claims } from '../../../src/catalogue/claims';
import { charts } from '../../../src/charts/registry';
import { familyIds } from '../../../src/figure/families';
import { exploreId } from '../../../src/figure/views/explore-id';
import { findView } from '../../../src/figure/views/find-view';

const ids = [...charts.map(({ id }) => id), ...familyIds, exploreId];

describe('a view is found by its address', () => {
  test.each(ids)('%s as it opens, with an empty query', async (chart) => {
    const found = await findView({ chart, query: '' });
    expect(found?.address.chart).toBe(chart);
    expect(found?.unused).toEqual([]);
    const again = found === null ? null : await findView(found.address);
    expect(again?.address).toEqual(found?.address);
    expect(again?.page).toEqual(found?.page);
  });

  test.each([
    ['germany-doubling', '?base=2019'],
    ['explore', '?indicator=equipment-share&entities=DEU&form=stack'],
    ['doubling', '?entity=POL&from=2015'],
    ['path-money', '?entity=ITA&target=2'],
  ])('%s in the state of %s, found again at the address it has then', async (chart, query) => {
    const found = await findView({ chart, query });
    const again = found === null ? null : await findView(found.address);
    expect(again?.address).toEqual(found?.address);
    expect(again?.page).toEqual(found?.page);
  });

  test('the chart of a claim by the claim’s name, which its page has in its path', async () => {
    const testable = claims.filter(({ check }) => check.kind === 'tests');
    for (const { id } of testable) {
      const found = await findView({ chart: 'claim', query: `?claim=${id}` });
      expect(found?.page.route).toEqual({ page: 'claim', claim: id });
      const again = found === null ? null : await findView(found.address);
      expect(again?.page.route).toEqual({ page: 'claim', claim: id });
    }
  });

  test('with the parts that could not be used by their names', async () => {
    const found = await findView({ chart: 'germany-doubling', query: '?base=then' });
    expect(found?.unused).toEqual(['base']);
    expect(found?.address.query).toBe('');
  });

  test('none where there is no such chart', async () => {
    for (const chart of ['nothing', '__proto__', 'constructor', '']) {
      expect(await findView({ chart, query: '' })).toBeNull();
    }
  });
});
