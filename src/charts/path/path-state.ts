import { allies } from '../../catalogue/allies';
import { editions } from '../../catalogue/editions';
import type { EntityId } from '../../catalogue/entities';
import { pathDefaults as catalogued } from '../../catalogue/path';
import type { EditionId } from '../../catalogue/sources';
import { getTarget } from '../../catalogue/targets';
import { unroundedShare } from '../../catalogue/unrounded-share';
import type { PathAim } from '../../domain/path/plan';

export type MoneyId = (typeof catalogued.moneys)[number]['id'];

/** What a reader of paths sets. Shares in per cent of GDP, growth and inflation in per cent a year. */
export interface PathState extends PathAim {
  readonly entity: EntityId;
  /** The edition the path starts from. */
  readonly edition: EditionId;
  readonly money: MoneyId;
}

const target = getTarget(catalogued.target);

/** The path the page opens with. */
export const pathStart: PathState = {
  entity: catalogued.entity,
  target: target.value,
  by: target.by ?? catalogued.ranges.by[1],
  edition: catalogued.edition,
  growth: catalogued.growth,
  inflation: catalogued.inflation,
  money: 'national',
};

/** Whom a path can be asked for: every ally, also the one without armed forces, so that it is said why there is none. */
export const pathEntities: readonly EntityId[] = allies.map(({ id }) => id);

/** The money there is. */
export const moneyIds: readonly MoneyId[] = catalogued.moneys.map(({ id }) => id);

/** The editions that hold expenditure and GDP in whole millions, and the same expenditure in every money; newest first. */
export const pathEditions: readonly EditionId[] = editions
  .filter(({ contents }) => {
    const needed = [
      unroundedShare.expenditure,
      unroundedShare.gdp,
      ...catalogued.moneys.flatMap(({ indicators }) => indicators),
    ];
    return needed.every((indicator) => contents[indicator] !== undefined);
  })
  .toSorted((a, b) => (a.published < b.published ? 1 : -1))
  .map(({ id }) => id);
