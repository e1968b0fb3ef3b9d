import { entities } from '../../src/catalogue/entities';
import { charts } from '../../src/charts/registry';
import { familyIds } from '../../src/figure/families';
import { exploreId } from '../../src/figure/views/explore-id';
import type { ViewAddress } from '../../src/figure/views/view-address';

const eight = 'entities=DEU~POL~USA~FRA~GBR~EST~TUR~LUX';

const allAllies = entities
  .filter(({ kind }) => kind === 'ally')
  .map(({ id }) => id)
  .join('~');

/** The explorer in every form, on both kinds of axes, and with more series than a native chart has room for. */
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
  `indicator=expenditure-usd-2021&${eight}&scale=log`,
  `indicator=expenditure-usd-2021&${eight}&form=dumbbell&scale=log`,
  `indicator=expenditure-national-current&${eight}&form=multiples&axis=free`,
  `indicator=expenditure-national-current&${eight}&form=table`,
  'indicator=military-personnel&form=bar',
  `indicator=expenditure-usd-2021&entities=${allAllies}&form=stack`,
  `entities=${allAllies}&form=table`,
  `entities=${allAllies}&form=dumbbell`,
];

/** Every chart of the registry, every family, and the forms of the explorer. */
export const pptxViews: readonly ViewAddress[] = [
  ...charts.map(({ id }) => ({ chart: id, query: '' })),
  ...familyIds.map((chart) => ({ chart, query: '' })),
  ...explorer.map((query) => ({ chart: exploreId, query })),
];
