import type { Slide } from '../../figure/deck/deck';

/** What each slide is known by while its place and its texts change: its view, and which of those of that view it is. */
export function slideKeys(slides: readonly Slide[]): readonly string[] {
  return numbered(slides.map(({ view }) => view.chart + view.query));
}

/** What each further state of a slide is known by while its place changes. */
export function stepKeys({ steps }: Slide): readonly string[] {
  return numbered(steps);
}

/** Names that may stand more than once, each with which of its like it is. */
function numbered(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name} ${count}`;
  });
}
