import type { Group } from '../domain/entity';
import type { EntityId } from './entities';

const europeanStates = [
  'AUT',
  'BEL',
  'BGR',
  'CHE',
  'CYP',
  'CZE',
  'DEU',
  'DNK',
  'ESP',
  'EST',
  'FIN',
  'FRA',
  'GBR',
  'GRC',
  'HRV',
  'HUN',
  'IRL',
  'ISL',
  'ITA',
  'LTU',
  'LUX',
  'LVA',
  'MLT',
  'NLD',
  'NOR',
  'POL',
  'PRT',
  'ROU',
  'SVK',
  'SVN',
  'SWE',
  'TUR',
] as const satisfies readonly EntityId[];

/** Sets of donors in Kiel's tracker. Türkiye counts as European, as in NATO's own sum of its European allies. */
export const donorGroups = [
  {
    id: 'european-donors',
    name: { en: 'European states', de: 'europäische Staaten' },
    members: europeanStates,
  },
  {
    id: 'european-donors-and-eu',
    name: {
      en: 'European states and EU institutions',
      de: 'europäische Staaten und EU-Institutionen',
    },
    members: [...europeanStates, 'EU'],
  },
] as const satisfies readonly (Group & { readonly members: readonly EntityId[] })[];

/** Sets that a claim ranks in, by name; their members stand with the claim. */
export const rankedGroups = [
  { id: 'european-allies', name: { en: 'European allies', de: 'europäische Verbündete' } },
  {
    id: 'european-allies-and-russia',
    name: { en: 'European allies and Russia', de: 'europäische Verbündete und Russland' },
  },
] as const satisfies readonly Omit<Group, 'members'>[];
