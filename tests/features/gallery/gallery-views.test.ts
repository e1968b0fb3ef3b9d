import { describe, expect, test } from 'vitest';
import { measures } from '../../../src/catalogue/measures';
import { exploreSpec } from '../../../src/charts/explore/explore-spec';
import { exploreForms } from '../../../src/charts/explore/state';
import { createSeriesBook } from '../../../src/charts/series-book';
import { galleryViews } from '../../../src/features/gallery/gallery-views';
import { readPublished } from '../../support/published-data';
import { english, german } from '../../support/words';

const views = galleryViews();

test('the gallery shows every measure and every form', () => {
  expect(new Set(views.map(({ measure }) => measure))).toEqual(
    new Set(measures.map(({ id }) => id)),
  );
  expect(new Set(views.map(({ form }) => form))).toEqual(new Set(exploreForms));
});

describe.each(
  views.map((state) => ({
    state,
    name: `${state.form} of ${state.measure}, ${state.entities.length} chosen`,
  })),
)('$name', ({ state }) => {
  test('has a chart with a title of at most ten words, a subtitle, a summary, a source and no stray words', async () => {
    const spec = exploreSpec(state);
    const data = createSeriesBook(await readPublished(spec.requests(spec.defaults)));
    for (const words of [english, german]) {
      const chart = spec.chart(data, spec.defaults, words);
      expect(chart).not.toBeNull();
      const {
        title = '',
        subtitle = '',
        summary = '',
        sources = [],
        notes = [],
      } = chart?.model ?? {};
      expect(title.split(' ').filter((word) => word !== '').length, title).toBeLessThanOrEqual(10);
      const said = [title, subtitle, summary, ...notes].join('\n');
      expect(said).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
      expect(subtitle).not.toBe('');
      expect(summary).not.toBe('');
      expect(sources.length).toBeGreaterThan(0);
    }
  });
});
