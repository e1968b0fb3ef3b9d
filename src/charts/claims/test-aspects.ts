import type { CatalogueBasis, CatalogueTest } from '../../catalogue/claim-row';
import { editions } from '../../catalogue/editions';
import type { IndicatorId } from '../../catalogue/indicators';
import { sipriIndicators } from '../../catalogue/indicators/sipri';
import { getMeasure } from '../../catalogue/measures';
import { editionHeads, type SourceId } from '../../catalogue/sources';
import type { Aspect } from '../../domain/claim-deciding';
import type { PriceBase } from '../../domain/unit';

/** What prices a figure is in, as far as it decides: of the day, real, per GDP, or none of them. */
export type Prices = 'current' | 'real' | 'share' | 'none';

/** What a test is in each of the aspects definitions can differ in. */
export function aspectsOf(test: CatalogueTest): Readonly<Record<Aspect, string>> {
  const { basis } = test;
  return {
    prices: pricesOf(basis),
    source: sourceOf(basis),
    counted: countedOf(basis),
    edition: basis.kind === 'printed' ? basis.published : basis.edition,
    group: groupOf(test) ?? '',
    window: windowOf(test),
    target: test.kind === 'meets-target' || test.kind === 'all-meet' ? `${test.target}` : '',
  };
}

/** The id of the group a test is about; null where it is about none. */
export function groupOf(test: CatalogueTest): string | null {
  if (test.kind === 'all-meet') return test.group;
  return test.kind === 'ranked' && test.among.kind === 'group' ? test.among.group : null;
}

/** The years a test is about, as an address writes them: `2017..2024`, or one. */
export function windowOf(test: CatalogueTest): string {
  switch (test.kind) {
    case 'grew-by':
      return `${test.from}..${test.to}`;
    case 'sum-exceeds':
      return test.from === test.to ? `${test.to}` : `${test.from}..${test.to}`;
    case 'meets-target':
    case 'first-met-since':
    case 'newly-met':
    case 'ranked':
    case 'all-meet':
      return test.basis.kind === 'sum-up-to' ? test.basis.upTo : `${test.year}`;
    default:
      return test satisfies never;
  }
}

/** What prices the figures of a definition are in. */
export function pricesOf(basis: CatalogueBasis): Prices {
  switch (basis.kind) {
    case 'measure': {
      const { kind, origin } = getMeasure(basis.measure);
      if (kind === 'share') return 'share';
      if (kind === 'category' || kind === 'count') return 'none';
      return origin.kind === 'published'
        ? pricesFrom(priceBaseOf(basis.edition, origin.indicator))
        : kind === 'rate'
          ? 'real'
          : 'current';
    }
    case 'indicator':
      return pricesFrom(priceBaseOf(basis.edition, basis.indicator));
    case 'sum-up-to':
      return basis.per === null ? 'current' : 'share';
    case 'printed':
      return basis.indicator.endsWith(shareEnding) ? 'share' : 'current';
    default:
      return basis satisfies never;
  }
}

const shareEnding = 'share-of-gdp';

/** The price base an edition gives an indicator in. */
export function priceBaseOf(edition: string, indicator: string): PriceBase {
  const contents: Readonly<Partial<Record<string, PriceBase>>> =
    editions.find(({ id }) => id === edition)?.contents ?? {};
  return contents[indicator] ?? 'none';
}

function pricesFrom(base: PriceBase): Prices {
  if (base === 'none' || base === 'current') return base;
  return 'real';
}

/** Whose figures they are. */
export function sourceOf(basis: CatalogueBasis): SourceId {
  if (basis.kind === 'printed') return producerOf(basis.indicator);
  return editionHeads.find(({ id }) => id === basis.edition)?.source ?? 'nato';
}

function producerOf(indicator: IndicatorId): SourceId {
  return sipriIndicators.some(({ id }) => id === indicator) ? 'sipri' : 'nato';
}

/** What is counted: all expenditure for a measure, else the indicator. */
function countedOf(basis: CatalogueBasis): string {
  switch (basis.kind) {
    case 'measure':
    case 'printed':
      return 'expenditure';
    case 'indicator':
      return basis.plus === undefined
        ? basis.indicator
        : `${basis.indicator}+${basis.plus.indicator}`;
    case 'sum-up-to':
      return basis.per === null ? basis.indicator : `${basis.indicator}/${basis.per}`;
    default:
      return basis satisfies never;
  }
}
