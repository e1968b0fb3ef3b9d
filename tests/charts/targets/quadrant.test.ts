import { expect, test } from 'vitest';
import { createSeriesBook } from '../../../src/charts/series-book';
import { quadrantSpec } from '../../../src/charts/targets/quadrant-spec';
import type { TargetsState } from '../../../src/charts/targets/state';
import { readPublished } from '../../support/published-data';
import { english, plain } from '../../support/words';
import { stateWith } from './published-board';

async function quadrant(changes: Partial<TargetsState> = {}) {
  const spec = quadrantSpec(stateWith(changes));
  const series = await readPublished(spec.requests(spec.defaults));
  return spec.chart(createSeriesBook(series), spec.defaults, english)?.model ?? null;
}

test('the quadrant parts the allies at 2 % and 20 %, and has an id of its own', async () => {
  const model = await quadrant();
  expect(model?.chart).toBe('target-quadrant');
  expect(plain(model?.title ?? '')).toBe('28–29 of 31 allies meet 2 % and 20 % (rounding decides)');
});

test('with the core target the line across stands at 3.5 %', async () => {
  const model = await quadrant({ target: 'hague-2025-core' });
  expect(plain(model?.title ?? '')).toBe('5 of 31 allies meet both 3.5 % and 20 %');
  if (model?.form !== 'scatter') throw new Error('It is no scatter.');
  expect(model.acrossTarget.value).toBe(3.5);
});

test('the target of equipment is its other axis', async () => {
  const model = await quadrant({ target: 'wales-2014-equipment' });
  if (model?.form !== 'scatter') throw new Error('It is no scatter.');
  expect([model.acrossTarget.value, model.upTarget.value]).toEqual([2, 20]);
});

test('counts the allies of the year, or today’s, as the count over the years does', async () => {
  const then = await quadrant({ year: 2014 });
  expect(plain(then?.title ?? '')).toMatch(/of 27 allies/);
  const today = await quadrant({ year: 2014, members: 'today' });
  expect(plain(today?.title ?? '')).toMatch(/of 31 allies/);
});

test('an edition without shares of equipment has none', async () => {
  expect(await quadrant({ edition: 'nato-2025-08' })).toBeNull();
});
