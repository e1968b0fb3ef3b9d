import type { Edition } from '../../src/domain/source';
import type { Catalogue } from './catalogue';
import { keyOf } from './cell';
import type { Finding } from './fault';
import type { Row } from './table';

/** Every row whose indicator, entity and period an earlier row has. */
export function duplicateRows(rows: readonly Row[]): readonly Finding[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, indicator, entity, period }) => {
    const key = keyOf(indicator, entity, period);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, line);
    return earlier === undefined ? [] : [{ line, reason: `${key} stands in line ${earlier}` }];
  });
}

/** Every row that belongs before the one above it: by the catalogue's indicators, then entity, then period. */
export function unsortedRows(rows: readonly Row[], { indicators }: Catalogue): readonly Finding[] {
  const rank = new Map(indicators.map(({ id }, at) => [id, String(at).padStart(4, '0')]));
  const place = (row: Row) => keyOf(rank.get(row.indicator) ?? '', row.entity, row.period);
  return rows.flatMap((row, at) => {
    const above = rows[at - 1];
    return above === undefined || place(above) <= place(row)
      ? []
      : [{ line: row.line, reason: 'the row belongs before the one above it' }];
  });
}

/** Every indicator the catalogue says the edition has and no row does; found at the header. */
export function indicatorsWithoutRows(rows: readonly Row[], edition: Edition): readonly Finding[] {
  const present = new Set(rows.map(({ indicator }) => indicator));
  return Object.keys(edition.contents)
    .filter((indicator) => !present.has(indicator))
    .map((indicator) => ({ line: 1, reason: `no row has the edition's indicator "${indicator}"` }));
}
