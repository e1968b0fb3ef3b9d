import type { Group } from '../domain/entity';
import { allies } from './allies';
import type { EntityId } from './entities';

const allAllies = allies.map(({ id }) => id);

/** Named sets of entities. Whether a member was an ally in a year stands in its entity's `joined`. */
export const groups = [
  {
    id: 'all-allies',
    name: { en: 'All allies', de: 'Alle Verbündeten' },
    members: allAllies,
  },
  {
    id: 'europe-and-canada',
    name: {
      en: 'European allies and Canada, one by one',
      de: 'NATO-Europa und Kanada, einzeln',
    },
    members: allAllies.filter((id) => id !== 'USA'),
  },
  {
    id: 'founding-members',
    name: { en: 'Founding members', de: 'Gründungsmitglieder' },
    members: ['BEL', 'CAN', 'DNK', 'FRA', 'GBR', 'ISL', 'ITA', 'LUX', 'NLD', 'NOR', 'PRT', 'USA'],
  },
  {
    id: 'joined-since-1999',
    name: { en: 'Joined since 1999', de: 'Seit 1999 beigetreten' },
    members: [
      'CZE',
      'HUN',
      'POL',
      'BGR',
      'EST',
      'LVA',
      'LTU',
      'ROU',
      'SVK',
      'SVN',
      'ALB',
      'HRV',
      'MNE',
      'MKD',
      'FIN',
      'SWE',
    ],
  },
  {
    id: 'eastern-flank',
    name: { en: 'Eastern flank', de: 'Ostflanke' },
    members: ['FIN', 'EST', 'LVA', 'LTU', 'POL', 'SVK', 'HUN', 'ROU', 'BGR'],
  },
  {
    id: 'baltic-states',
    name: { en: 'Baltic states', de: 'Baltische Staaten' },
    members: ['EST', 'LVA', 'LTU'],
  },
  {
    id: 'nordic-allies',
    name: { en: 'Nordic allies', de: 'Nordische Verbündete' },
    members: ['DNK', 'FIN', 'ISL', 'NOR', 'SWE'],
  },
  {
    id: 'visegrad-four',
    name: { en: 'Visegrád Four', de: 'Visegrád-Staaten' },
    members: ['CZE', 'HUN', 'POL', 'SVK'],
  },
  {
    id: 'benelux',
    name: { en: 'Benelux', de: 'Benelux' },
    members: ['BEL', 'NLD', 'LUX'],
  },
  {
    id: 'g7',
    name: { en: 'G7', de: 'G7' },
    members: ['CAN', 'DEU', 'FRA', 'GBR', 'ITA', 'JPN', 'USA'],
  },
  {
    id: 'eu-members',
    name: { en: 'EU members in NATO', de: 'EU-Mitglieder in der NATO' },
    members: [
      'BEL',
      'BGR',
      'CZE',
      'DEU',
      'DNK',
      'ESP',
      'EST',
      'FIN',
      'FRA',
      'GRC',
      'HRV',
      'HUN',
      'ITA',
      'LTU',
      'LUX',
      'LVA',
      'NLD',
      'POL',
      'PRT',
      'ROU',
      'SVK',
      'SVN',
      'SWE',
    ],
  },
] as const satisfies readonly (Group & { readonly members: readonly EntityId[] })[];

export type GroupId = (typeof groups)[number]['id'];

/** The groups that are regions: an entity in one is compared with its other members first. */
export const regions: readonly GroupId[] = [
  'nordic-allies',
  'baltic-states',
  'visegrad-four',
  'benelux',
];
