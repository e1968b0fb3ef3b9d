import { editions } from './editions';
import type { IndicatorId } from './indicators';
import type { EditionId } from './sources';

/** The share NATO prints rounded, and the two tables in whole millions it can be worked out from without that rounding. */
export const unroundedShare: {
  readonly share: IndicatorId;
  readonly expenditure: IndicatorId;
  readonly gdp: IndicatorId;
} = {
  share: 'share-of-gdp',
  expenditure: 'expenditure-usd-2021',
  gdp: 'gdp-usd-2021',
};

/** Whether an edition holds both tables. */
export function hasUnroundedShare(edition: EditionId): boolean {
  const contents = editions.find(({ id }) => id === edition)?.contents;
  return (
    contents?.[unroundedShare.expenditure] !== undefined &&
    contents[unroundedShare.gdp] !== undefined
  );
}
