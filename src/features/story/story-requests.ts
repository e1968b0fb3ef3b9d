import { editionHeads } from '../../catalogue/sources';
import { story } from '../../catalogue/story';
import type { CatalogueRequest } from '../../charts/spec';

const { entity, edition, window } = story;
/** What shares are formed from: defence expenditure and GDP in US dollars of 2021. */
export const spending = 'expenditure-usd-2021';
/** The indicator shares are worked out with: GDP in US dollars of 2021. */
export const gdp = 'gdp-usd-2021';

/** What the numbers of the story's own entity are computed from. */
export const ownIndicators = [
  'share-of-gdp',
  'expenditure-national-current',
  'expenditure-national-2021',
  'expenditure-usd-current',
  'gdp-usd-current',
  spending,
  gdp,
] as const;

/** The first and last year of the story's edition. */
export function editionYears(): readonly [number, number] {
  return editionHeads.find(({ id }) => id === edition)?.years ?? [window.from, window.to];
}

/** The series the key numbers and the headline need. */
export function storyRequests(): readonly CatalogueRequest[] {
  const [from, to] = editionYears();
  const ends = [from, to].map((year) => ({ from: year, to: year }));
  return [
    ...ownIndicators.map(
      (indicator): CatalogueRequest => ({ edition, indicator, entities: [entity] }),
    ),
    ...ends.flatMap((years) =>
      ([spending, gdp] as const).map(
        (indicator): CatalogueRequest => ({ edition, indicator, entities: 'all', years }),
      ),
    ),
  ];
}
