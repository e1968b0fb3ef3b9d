import { least } from 'd3-array';
import type { Words } from '../../language/words';
import { definitionText, windowText } from './definition-words';
import type { EvaluatedRow } from './evaluated';
import { isEstimated, marginText, valueText } from './result-words';
import { headlineTexts } from './said/headline-texts';

/** What decides by less than this is a close call, to be told: points of a share, or a part of what a sum is compared with. */
const closeCall = { share: 0.02, sum: 0.01 } as const;

/** The row that is decided by the least, where that is a close call. */
export function closest(rows: readonly EvaluatedRow[], words: Words): readonly string[] {
  const distances = rows.flatMap((row) => {
    const distance = closeness(row);
    return distance === null ? [] : [{ row, distance }];
  });
  const nearest = least(distances, ({ distance }) => distance);
  if (nearest === undefined || nearest.distance >= 1) return [];
  const { row } = nearest;
  const margin = marginText(row, words);
  const name = definitionText(row, words);
  return margin === null
    ? []
    : [headlineTexts[words.language].closest(name, margin, isEstimated(row))];
}

/** How near the edge a row is, in parts of what is a close call; null where that says nothing. */
function closeness({ test, verdict, result }: EvaluatedRow): number | null {
  const { unit, margin, value } = result;
  // Where rounding decides, that is said with the row.
  if (margin === null || verdict === 'undetermined') return null;
  if (test.kind === 'meets-target') {
    return unit === 'percent-of-gdp' ? Math.abs(margin) / closeCall.share : null;
  }
  if (test.kind !== 'sum-exceeds' || value === null || value === margin) return null;
  return Math.abs(margin / (value - margin)) / closeCall.sum;
}

/** Rows of other windows that say otherwise than the claim's own of the same definition. */
export function otherWindows(rows: readonly EvaluatedRow[], words: Words): readonly string[] {
  const said = headlineTexts[words.language];
  return rows.flatMap((row) => {
    if (!row.aside || row.verdict === 'undetermined') return [];
    const own = rows.find(
      (other) =>
        !other.aside &&
        other.is.counted === row.is.counted &&
        other.is.prices === row.is.prices &&
        other.is.source === row.is.source &&
        other.is.group === row.is.group &&
        other.is.target === row.is.target &&
        other.test.kind === row.test.kind,
    );
    const value = valueText(row, words);
    return own === undefined || own.verdict === row.verdict || value === null
      ? []
      : [
          said.otherWindow(
            definitionText({ ...row, aside: false }, words),
            windowText(row.test, words),
            value,
            row.verdict,
            isEstimated(row),
          ),
        ];
  });
}
