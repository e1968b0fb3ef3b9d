import { describe, expect, test } from 'vitest';
import { readyDecks } from '../../../src/catalogue/ready-decks';
import { createQueryClient } from '../../../src/data/query-client';
import { readyDeckIn } from '../../../src/features/present/ready-deck';
import { fitPlot } from '../../../src/features/present/slide/fit-plot';
import { plotRoom } from '../../../src/features/present/slide/slide-room';
import { slideSources } from '../../../src/features/present/slide/slide-texts';
import { stateOf } from '../../../src/features/present/slide/state-of';
import { spotlightChoices, spotlightOn } from '../../../src/figure/deck/spotlight';
import { findView } from '../../../src/figure/views/find-view';
import { loadViewChart } from '../../../src/figure/views/load-view-chart';
import type { ViewAddress } from '../../../src/figure/views/view-address';
import { publishedClient } from '../../support/published-data';
import { english, german } from '../../support/words';

const [story] = readyDecks;
const cache = createQueryClient();

async function drawn(address: ViewAddress, words = english) {
  const found = await findView(address);
  if (found === null) throw new Error(`There is no chart ${address.chart}.`);
  const { chart } = await loadViewChart(found, { words, client: publishedClient, cache });
  if (chart === null) throw new Error(`${address.chart} has nothing to draw.`);
  return { found, chart };
}

describe.each([
  ['English', english],
  ['German', german],
] as const)('the ready deck in %s', (_, words) => {
  const { slides, title } = readyDeckIn(story, words.language);

  test('has eight slides, each with notes, and the figures give the titles', () => {
    expect(title).toBe(story.title[words.language]);
    expect(slides).toHaveLength(8);
    for (const { notes, caption } of slides) {
      expect(notes).not.toBe('');
      expect(caption).toBeNull();
    }
  });

  test('shows views that there are, in states that there are', async () => {
    for (const slide of slides) {
      for (let step = 0; step <= slide.steps.length; step++) {
        const address = stateOf(slide, step);
        const { found, chart } = await drawn(address, words);
        expect(found.unused).toEqual([]);
        expect(found.address).toEqual(address);
        expect(chart.model.title).not.toBe('');
      }
      const { chart } = await drawn(slide.view, words);
      const lit = spotlightChoices(chart.model).map(({ entity }) => entity);
      expect(slide.spotlight === null || lit.includes(slide.spotlight)).toBe(true);
    }
  });

  test('can be read from the last row: each plot has room, with text of at least 20 pixels', async () => {
    for (const slide of slides) {
      for (let step = 0; step <= slide.steps.length; step++) {
        const { found, chart } = await drawn(stateOf(slide, step), words);
        const lit = spotlightOn(chart, slide.spotlight);
        const { title: finding, subtitle, sources } = lit.model;
        const room = plotRoom({ title: finding, subtitle, source: slideSources(sources, words) });
        const { laid, type } = fitPlot(lit, found.spec.sizes.wide, room);
        expect(type, finding).toBeGreaterThanOrEqual(20);
        expect((laid.layout.height * type) / 12, finding).toBeLessThanOrEqual(room.height + 1);
      }
    }
  });
});

test('the notes of the ready deck say no figure that the charts have', () => {
  const said = story.slides.flatMap(({ notes }) => [notes.en, notes.de]).join(' ');
  const figures = said.match(/\d+([.,]\d+)?/g) ?? [];
  // Years of agreements, and the names of the targets.
  expect(new Set(figures)).toEqual(new Set(['2014', '2019', '2024', '2029', '2035', '3.5', '3,5']));
});
