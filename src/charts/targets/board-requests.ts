import { scatterPair } from '../../catalogue/explore';
import { getMeasure } from '../../catalogue/measures';
import { hasUnroundedShare, unroundedShare } from '../../catalogue/unrounded-share';
import { requestsOf } from '../explore/shown-series';
import type { CatalogueRequest } from '../spec';
import { boardMoney, isShareOfGdp } from './moneys';
import { boardTarget, hasQuadrant, type TargetsState } from './state';

/** What a test reads: the figures the target is about, and where the edition has them, those its share is formed of. */
function testRequests({ target, edition }: TargetsState): readonly CatalogueRequest[] {
  const { indicator } = boardTarget(target);
  const finer =
    isShareOfGdp(target) && hasUnroundedShare(edition)
      ? [unroundedShare.expenditure, unroundedShare.gdp]
      : [];
  return [indicator, ...finer].map((one) => ({ edition, indicator: one, entities: 'all' }));
}

/**
 * What the page reads for a state, each table once: the test, the quadrant and the money of the gaps. Its charts ask for the same, so
 * that a page carries one answer.
 */
export function boardRequests(state: TargetsState): readonly CatalogueRequest[] {
  const all = [...testRequests(state), ...quadrantRequests(state), ...moneyRequests(state)];
  return all.filter((one, at) => all.findIndex(isSame(one)) === at);
}

/** Nothing where the edition lacks one of the two measures: it has no quadrant. */
function quadrantRequests({ edition }: TargetsState): readonly CatalogueRequest[] {
  if (!hasQuadrant(edition)) return [];
  const own = [scatterPair.across, scatterPair.up].map(getMeasure);
  const finer = hasUnroundedShare(edition) ? [unroundedShare.expenditure, unroundedShare.gdp] : [];
  return [
    ...own.flatMap((measure) => requestsOf(measure, edition)),
    ...finer.map((indicator) => ({ edition, indicator, entities: 'all' }) as const),
  ];
}

function isSame(one: CatalogueRequest) {
  return (other: CatalogueRequest) =>
    one.edition === other.edition && one.indicator === other.indicator;
}

function moneyRequests({ edition, money, target }: TargetsState): readonly CatalogueRequest[] {
  if (money === 'none') return [];
  const { expenditure, share } = boardMoney(money);
  const own = requestsOf(getMeasure(expenditure), edition);
  if (share === null || !isShareOfGdp(target)) return own;
  return [
    ...own,
    { edition, indicator: share.expenditure, entities: 'all' },
    { edition, indicator: share.gdp, entities: 'all' },
  ];
}
