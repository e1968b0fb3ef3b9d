import { observed } from '../../../domain/series';
import type { Words } from '../../../language/words';
import type { ShownSeries } from '../shown-series';

/** Says where a series breaks after the first year shown: values before and after are not of one definition. */
export function breaksNote(
  shown: readonly ShownSeries[],
  [from, to]: readonly [number, number],
  { say, messages }: Words,
): readonly string[] {
  const broken = shown.flatMap(({ entity, series }) =>
    observed(series)
      .filter(({ year, status }) => status === 'B' && year > from && year <= to)
      .map(({ year }) => messages.describe.broken(say(entity.name), year)),
  );
  return broken.length === 0 ? [] : [broken.join(' ')];
}
