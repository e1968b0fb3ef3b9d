import type { ModelSource } from '../../../charts/model';
import type { Words } from '../../../language/words';

/** Where the figures of a slide come from, in as few words as a slide has room for; the terms are on the figure's page. */
export function slideSources(
  sources: readonly ModelSource[],
  { messages: { figure } }: Words,
): string {
  const named = sources.map(({ producer, publication, label }) =>
    [producer, publication, label].join(', '),
  );
  return `${figure.source}: ${named.join('; ')}`;
}

/** An address as it is read on a slide: without its scheme and what a browser adds. */
export function readableAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
