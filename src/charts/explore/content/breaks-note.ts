import { breaksWithin, type Series } from '../../../domain/series';
import type { Words } from '../../../language/words';
import type { ShownSeries } from '../shown-series';

/** Says where a series breaks after the first year shown: values before and after are not of one definition. */
export function breaksNote(
  shown: readonly Pick<ShownSeries, 'entity' | 'series'>[],
  years: readonly [number, number],
  { say, messages }: Words,
): readonly string[] {
  const broken = shown.flatMap(({ entity, series }) =>
    breaksWithin(series, years).map((year) => messages.describe.broken(say(entity.name), year)),
  );
  return broken.length === 0 ? [] : [broken.join(' ')];
}

/** A title with a change in it, which says so where the series breaks between the two years. */
export function saidOverBreak(
  title: string,
  series: Series,
  years: readonly [number, number],
  { language }: Words,
): string {
  const over = { en: 'break\u00a0in\u00a0series', de: 'Zeitreihenbruch' } as const;
  return breaksWithin(series, years).length === 0 ? title : `${title} (${over[language]})`;
}
