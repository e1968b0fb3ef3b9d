import type { CatalogueBasis } from './claim-row';

const nato = { kind: 'indicator', edition: 'nato-2026-07' } as const;

/** What the margin to a share of GDP is said in money with, in the edition that prints all of it. */
export const marginInMoney: {
  readonly edition: 'nato-2026-07';
  readonly spent: CatalogueBasis;
  readonly over: CatalogueBasis;
  readonly under: CatalogueBasis;
} = {
  edition: 'nato-2026-07',
  spent: { ...nato, indicator: 'expenditure-national-current' },
  over: { ...nato, indicator: 'expenditure-usd-current' },
  under: { ...nato, indicator: 'gdp-usd-current' },
};
