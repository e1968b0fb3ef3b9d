import { editions } from '../../src/catalogue/editions';
import { entities } from '../../src/catalogue/entities';
import { indicators } from '../../src/catalogue/indicators';
import { addressedSources as sources } from '../../src/catalogue/source-addresses';
import type { Entity } from '../../src/domain/entity';
import type { Indicator } from '../../src/domain/indicator';
import type { AddressedSource, Edition } from '../../src/domain/source';

/** The rows of the catalogue that tables are checked against. */
export interface Catalogue {
  readonly editions: readonly Edition[];
  readonly sources: readonly AddressedSource[];
  readonly indicators: readonly Indicator[];
  readonly entities: readonly Entity[];
}

/** The catalogue the product has. */
export const publishedCatalogue: Catalogue = { editions, sources, indicators, entities };

/** The row with the id; null where there is none. */
export function rowWithId<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
): Row | null {
  return rows.find((row) => row.id === id) ?? null;
}
