import type { YearsMessages } from '../../language/years/years-messages';

/** A year as it is spoken: an estimate says that it is one. */
export function yearText(year: number, estimatesFrom: number | null, words: YearsMessages): string {
  return estimatesFrom !== null && year >= estimatesFrom ? words.estimate(year) : `${year}`;
}
