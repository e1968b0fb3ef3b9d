// @vitest-environment node

import { beforeAll, describe, expect, test } from 'vitest';
import { exploreSpec } from '../../../../src/charts/explore/explore-spec';
import { resolve } from '../../../../src/charts/explore/resolved';
import { shownSeries } from '../../../../src/charts/explore/shown-series';
import type { SeriesBook } from '../../../../src/charts/series-book';
import { fc } from '../../../support/properties';
import { countWords, english, german, plain } from '../../../support/words';
import { states, wholeBook } from '../explore-states';

let book: SeriesBook;
beforeAll(async () => {
  book = await wholeBook();
});

const spoken = { en: english, de: german };

/** `Mrd.` and `Mio.` end no sentence. */
function sentences(text: string): number {
  return plain(text)
    .replaceAll(/(Mrd|Mio)\./g, '$1')
    .split(/\.(?:\s|$)/)
    .filter((sentence) => sentence !== '').length;
}

describe.each(['dumbbell', 'stack'] as const)('the words of the form %s', (form) => {
  test('are few, whole and at least as many as is needed, in every state', () => {
    fc.assert(
      fc.property(states, fc.constantFrom('en', 'de'), (state, language) => {
        const spec = exploreSpec({ ...state, form });
        const model = spec.chart(book, spec.defaults, spoken[language])?.model;
        if (model?.form !== form) return;
        const where = JSON.stringify(state);
        expect(countWords(model.title), `${model.title} ${where}`).toBeLessThanOrEqual(10);
        expect(sentences(model.summary), `${model.summary} ${where}`).toBeLessThanOrEqual(6);
        expect(model.summary.length).toBeGreaterThan(20);
        const said = [model.title, model.subtitle, model.summary, ...model.notes].join('\n');
        expect(said).not.toMatch(/undefined|NaN|null|Infinity| {2}|\.\./);
      }),
      { numRuns: 200 },
    );
  });

  test('name every chosen entity that has no figure', () => {
    fc.assert(
      fc.property(states, (state) => {
        const spec = exploreSpec({ ...state, form });
        const model = spec.chart(book, spec.defaults, english)?.model;
        if (model?.form !== form || model.unit === 'percent') return;
        const { without } = shownSeries(book, resolve({ ...state, form }));
        const notes = model.notes.join(' ');
        for (const { name } of without) expect(notes).toContain(name.en);
      }),
      { numRuns: 100 },
    );
  });
});
