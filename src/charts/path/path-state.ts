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

/** NATO's editions with shares of GDP, newest first. Money there is only where they hold expenditure and GDP too. */
export const pathEditions: readonly EditionId[] = editions
  .filter(({ source, contents }) => source === 'nato' && contents[unroundedShare.share])
  .toSorted((a, b) => (a.published < b.published ? 1 : -1))
  .map(({ id }) => id);
