// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { buildDemoDataset } from '../../mocks/dataset';
import { comparators } from '../../src/catalogue/coverage';
import type { EntityId } from '../../src/catalogue/entities';
import { exploreOpening, gallerySelections } from '../../src/catalogue/explore';
import { editionsOf, getMeasure, measures } from '../../src/catalogue/measures';
import { editionHeads } from '../../src/catalogue/sources';
import type { Chart } from '../../src/charts/chart';
import { exploreSpec } from '../../src/charts/explore/explore-spec';
import { suitedForms } from '../../src/charts/explore/form-fit';
import { settle } from '../../src/charts/explore/settle';
import { seriesOf } from '../../src/charts/explore/shown-series';
import { type ExploreState, exploreForms } from '../../src/charts/explore/state';
import { withForm } from '../../src/charts/explore/transitions';
import { observed } from '../../src/domain/series';
import { publishedChart } from '../support/published-data';
import { english, german } from '../support/words';
import { pretendBook } from './pretend-series';

const dataset = buildDemoDataset(2026);

/** Every measure in every edition that the explorer offers it in. */
const offered = measures.flatMap((measure) =>
  editionsOf(measure).map((edition) => ({ measure: measure.id, edition })),
);

/** What the explorer draws of a state on the invented figures; null where there is nothing to draw. */
function drawn(state: ExploreState, words = english): Chart | null {
  const spec = exploreSpec(state);
  return spec.chart(pretendBook(dataset, spec.requests(spec.defaults)), spec.defaults, words);
}

describe.each(offered)('$measure in $edition', ({ measure, edition }) => {
  const selections: readonly (readonly EntityId[])[] = [
    exploreOpening.entities,
    ...gallerySelections.slice(1),
    ...(getMeasure(measure).family === 'sipri' ? [comparators] : []),
  ];

  test('is drawn on invented figures as it is on published ones, in every form that suits it', async () => {
    expect(drawn(settle({ measure, edition }).state)).not.toBeNull();
    for (const entities of selections) {
      const { state } = settle({ measure, edition, entities });
      expect(state).toMatchObject({ measure, edition });
      for (const form of suitedForms(state)) {
        const shown = withForm(state, form);
        const name = `${form} of ${entities.length}`;
        const isDrawn = (await publishedChart(exploreSpec(shown), english)) !== null;
        expect(drawn(shown) !== null, name).toBe(isDrawn);
        expect(drawn(shown, german) !== null, name).toBe(isDrawn);
      }
    }
  });

  test('is drawn beside every other edition that can be compared with it', () => {
    for (const { id } of editionHeads) {
      const { state } = settle({ measure, edition, beside: id, entities: ['DEU'] });
      if (state.beside !== null) expect(drawn(state), id).not.toBeNull();
    }
  });
});

test('some measures can be compared between editions, so that the demo shows two beside each other', () => {
  const pairs = offered.flatMap((one) =>
    editionHeads.flatMap(
      ({ id }) => settle({ ...one, beside: id, entities: ['DEU'] }).state.beside ?? [],
    ),
  );
  expect(pairs.length).toBeGreaterThan(0);
});

test('each of the eight forms suits some measure, so that the demo shows it', () => {
  const forms = offered.flatMap((one) => suitedForms(settle(one).state));
  expect(new Set(forms)).toEqual(new Set(exploreForms));
});

test('allies of every size have a derived value wherever what it is formed of is there', () => {
  const valuesOf = (id: (typeof measures)[number]['id'], entity: EntityId) => {
    const measure = getMeasure(id);
    const spec = exploreSpec(settle({ measure: id }).state);
    const book = pretendBook(dataset, spec.requests(spec.defaults));
    const series = seriesOf(book, measure, 'nato-2026-07', entity);
    return series === null ? null : observed(series).map(({ year }) => year);
  };
  const all = Array.from({ length: 13 }, (_, at) => 2014 + at);
  expect(valuesOf('per-soldier-usd-2021', 'LUX')).toEqual(all);
  expect(valuesOf('per-soldier-usd-2021', 'NATO_TOTAL')).toEqual(all);
  expect(valuesOf('expenditure-eur-current', 'NATO_EUR_CAN')).toEqual(all);
  // The factors of purchasing power end in 2024, and Bulgaria’s are in another currency.
  expect(valuesOf('expenditure-ppp', 'TUR')).toEqual(all.slice(0, 11));
  expect(valuesOf('expenditure-ppp', 'BGR')).toEqual([]);
  expect(valuesOf('expenditure-ppp', 'NATO_TOTAL')).toBeNull();
});
