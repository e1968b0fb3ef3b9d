import { findTarget } from '../../catalogue/targets';
import { estimatedYears, type Series } from '../../domain/series';
import type { Words } from '../../language/words';

/** What has to be said of any chart that shows these series and targets: which years are estimates, when a target was agreed. */
export function buildNotes(
  series: readonly Series[],
  targets: readonly string[],
  words: Words,
  /** Names the years that are estimates; absent: each, whichever series it is of. */
  estimates: NameEstimates = allEstimates,
): readonly string[] {
  const { messages, format, say } = words;
  const years = estimates(series, words);
  const agreed = targets.flatMap((id) => {
    const target = findTarget(id);
    return target === null
      ? []
      : [messages.notes.target(say(target.name), format.date(target.agreed), target.by)];
  });
  return [
    ...(years === '' ? [] : [messages.notes.estimates(years)]),
    ...(agreed.length === 0 ? [] : [agreed.join(' ')]),
  ];
}

/** The years that are estimates, in words; empty where none is. */
export type NameEstimates = (series: readonly Series[], words: Words) => string;

function allEstimates(series: readonly Series[], { format }: Words): string {
  const years = [...new Set(series.flatMap(estimatedYears))].sort((a, b) => a - b);
  return format.list(years.map(String));
}
