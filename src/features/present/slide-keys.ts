import type { Slide } from '../../figure/deck/deck';

/** What each slide is known by while its place and its texts change: its view, and which of those of that view it is. */
export function slideKeys(slides: readonly Slide[]): readonly string[] {
  const seen = new Map<string, number>();
  return slides.map(({ view }) => {
    const name = view.chart + view.query;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name} ${count}`;
  });
}
