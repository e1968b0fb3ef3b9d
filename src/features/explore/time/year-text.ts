import type { TimeMessages } from '../../../language/explore/explore-messages';

/** A year as it is spoken: an estimate says that it is one. */
export function yearText(year: number, estimatesFrom: number | null, time: TimeMessages): string {
  return estimatesFrom !== null && year >= estimatesFrom ? time.estimate(year) : `${year}`;
}
