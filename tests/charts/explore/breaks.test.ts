// @vitest-environment node
import { expect, test } from 'vitest';
import { breaks } from '../../../src/catalogue/breaks';
import { editionsOf, measures } from '../../../src/catalogue/measures';
import { requestsOf } from '../../../src/charts/explore/shown-series';
import { readPublished } from '../../support/published-data';

test('every break in the series of a measure says what it is, and no other row is there', async () => {
  const requests = measures
    .filter(({ origin }) => origin.kind === 'published')
    .flatMap((measure) => editionsOf(measure).flatMap((edition) => requestsOf(measure, edition)));
  const published = (await readPublished(requests)).flatMap(({ key, observations }) =>
    observations
      .filter(({ status }) => status === 'B')
      .map(({ year }) => `${key.edition} ${key.entity} ${year}`),
  );
  const told = breaks.map(({ edition, entity, year }) => `${edition} ${entity} ${year}`);
  expect(told.toSorted()).toEqual([...new Set(published)].toSorted());
});
