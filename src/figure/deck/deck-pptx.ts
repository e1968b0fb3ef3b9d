import type { QueryClient } from '@tanstack/react-query';
import type { DataClient } from '../../data/client';
import type { Words } from '../../language/words';
import { type LeftOut, makePptx } from '../pptx/make-pptx';
import type { PptxSlide } from '../pptx/pptx-slide';
import { findView } from '../views/find-view';
import { loadViewChart } from '../views/load-view-chart';
import { viewLink } from '../views/view-link';
import type { Deck, Slide } from './deck';
import { spotlightOn } from './spotlight';

/** What a deck's file is made with. */
export interface DeckSurroundings {
  readonly words: Words;
  readonly client: DataClient;
  readonly cache: QueryClient;
  readonly root: string;
  /** ISO day. */
  readonly day: string;
}

/**
 * A deck as a presentation with native charts: a slide for each of its slides and for each further state of one. `missing`
 * counts states of which there is nothing to show. Rejects where figures or the library cannot be read.
 */
export async function makeDeckPptx(
  deck: Deck,
  { words, client, cache, root, day }: DeckSurroundings,
): Promise<{
  readonly blob: Blob;
  readonly leftOut: readonly LeftOut[];
  readonly missing: number;
}> {
  const asked = deck.slides.flatMap(statesOf);
  const found = await Promise.all(asked.map((slide) => prepared(slide, { words, client, cache })));
  const slides = found.flatMap((slide) => slide ?? []);
  const file = await makePptx(slides, words, {
    link: (view) => viewLink(view, words.language, root),
    day,
  });
  return { ...file, missing: found.length - slides.length };
}

/** A slide and its further states, each as a slide of its own; the speaker's notes stand with the first. */
function statesOf(slide: Slide): readonly Slide[] {
  const { chart } = slide.view;
  return [
    slide,
    ...slide.steps.map((query) => ({ ...slide, view: { chart, query }, notes: '', steps: [] })),
  ];
}

async function prepared(
  { view, caption, notes, spotlight }: Slide,
  surroundings: Pick<DeckSurroundings, 'words' | 'client' | 'cache'>,
): Promise<PptxSlide | null> {
  const found = await findView(view);
  if (found === null) return null;
  const { chart } = await loadViewChart(found, surroundings);
  return chart === null ? null : { chart: spotlightOn(chart, spotlight), found, caption, notes };
}
