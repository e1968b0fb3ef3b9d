import { charts } from '../../src/charts/registry';
import { familyIds } from '../../src/figure/families';
import { exploreId } from '../../src/figure/views/explore-id';
import type { ViewAddress } from '../../src/figure/views/view-address';

const eight = 'entities=DEU~POL~USA~FRA~GBR~EST~TUR~LUX';

/** A view of the explorer in every form, and in those that a native chart has no room for. */
const explorer: readonly string[] = [
  '',
  `${eight}&form=bar`,
  'form=bar',
  `${eight}&form=dumbbell`,
  'form=dumbbell',
  `${eight}&form=scatter`,
  `indicator=equipment-share&${eight}&form=stack`,
  `indicator=expenditure-usd-2021&${eight}&form=stack`,
  `${eight}&form=multiples`,
  'form=multiples',
  'form=map',
  `${eight}&form=table`,
  'form=table',
  `indicator=expenditure-usd-2021&${eight}`,
];

/** Every chart of the registry, every family, and the forms of the explorer. */
export const pptxViews: readonly ViewAddress[] = [
  ...charts.map(({ id }) => ({ chart: id, query: '' })),
  ...familyIds.map((chart) => ({ chart, query: '' })),
  ...explorer.map((query) => ({ chart: exploreId, query })),
];
