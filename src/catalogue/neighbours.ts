import type { EntityId } from './entities';

/**
 * Land borders between entities of the catalogue, each once. Overseas territories, and exclaves such as Gibraltar, count
 * for nobody; Kaliningrad is Russia's.
 */
export const landBorders = [
  ['ALB', 'GRC'],
  ['ALB', 'MKD'],
  ['ALB', 'MNE'],
  ['AUT', 'CHE'],
  ['AUT', 'CZE'],
  ['AUT', 'DEU'],
  ['AUT', 'HUN'],
  ['AUT', 'ITA'],
  ['AUT', 'SVK'],
  ['AUT', 'SVN'],
  ['BEL', 'DEU'],
  ['BEL', 'FRA'],
  ['BEL', 'LUX'],
  ['BEL', 'NLD'],
  ['BGR', 'GRC'],
  ['BGR', 'MKD'],
  ['BGR', 'ROU'],
  ['BGR', 'TUR'],
  ['CAN', 'USA'],
  ['CHE', 'DEU'],
  ['CHE', 'FRA'],
  ['CHE', 'ITA'],
  ['CHN', 'IND'],
  ['CHN', 'RUS'],
  ['CZE', 'DEU'],
  ['CZE', 'POL'],
  ['CZE', 'SVK'],
  ['DEU', 'DNK'],
  ['DEU', 'FRA'],
  ['DEU', 'LUX'],
  ['DEU', 'NLD'],
  ['DEU', 'POL'],
  ['ESP', 'FRA'],
  ['ESP', 'PRT'],
  ['EST', 'LVA'],
  ['EST', 'RUS'],
  ['FIN', 'NOR'],
  ['FIN', 'RUS'],
  ['FIN', 'SWE'],
  ['FRA', 'ITA'],
  ['FRA', 'LUX'],
  ['GBR', 'IRL'],
  ['GRC', 'MKD'],
  ['GRC', 'TUR'],
  ['HRV', 'HUN'],
  ['HRV', 'MNE'],
  ['HRV', 'SVN'],
  ['HUN', 'ROU'],
  ['HUN', 'SVK'],
  ['HUN', 'SVN'],
  ['HUN', 'UKR'],
  ['IRN', 'TUR'],
  ['ITA', 'SVN'],
  ['LTU', 'LVA'],
  ['LTU', 'POL'],
  ['LTU', 'RUS'],
  ['LVA', 'RUS'],
  ['NOR', 'RUS'],
  ['NOR', 'SWE'],
  ['POL', 'RUS'],
  ['POL', 'SVK'],
  ['POL', 'UKR'],
  ['ROU', 'UKR'],
  ['RUS', 'UKR'],
  ['SVK', 'UKR'],
] as const satisfies readonly (readonly [EntityId, EntityId])[];

/** The entities that share a land border with one; empty for islands, aggregates and institutions. */
export function neighboursOf(id: EntityId): readonly EntityId[] {
  return landBorders.flatMap(([one, other]): readonly EntityId[] => {
    if (one === id) return [other];
    return other === id ? [one] : [];
  });
}
