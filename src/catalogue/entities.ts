import type { Entity } from '../domain/entity';
import { allies } from './allies';

/** Every entity of the dataset: the allies, other states, NATO's aggregates, the EU institutions. */
export const entities = [
  ...allies,
  { id: 'AUS', kind: 'state', name: { en: 'Australia', de: 'Australien' } },
  { id: 'AUT', kind: 'state', name: { en: 'Austria', de: 'Österreich' } },
  { id: 'CHE', kind: 'state', name: { en: 'Switzerland', de: 'Schweiz' } },
  { id: 'CHN', kind: 'state', name: { en: 'China', de: 'China' } },
  { id: 'CYP', kind: 'state', name: { en: 'Cyprus', de: 'Zypern' } },
  { id: 'IND', kind: 'state', name: { en: 'India', de: 'Indien' } },
  { id: 'IRL', kind: 'state', name: { en: 'Ireland', de: 'Irland' } },
  { id: 'IRN', kind: 'state', name: { en: 'Iran', de: 'Iran' } },
  { id: 'ISR', kind: 'state', name: { en: 'Israel', de: 'Israel' } },
  { id: 'JPN', kind: 'state', name: { en: 'Japan', de: 'Japan' } },
  { id: 'KOR', kind: 'state', name: { en: 'South Korea', de: 'Südkorea' } },
  { id: 'MLT', kind: 'state', name: { en: 'Malta', de: 'Malta' } },
  { id: 'NZL', kind: 'state', name: { en: 'New Zealand', de: 'Neuseeland' } },
  { id: 'RUS', kind: 'state', name: { en: 'Russia', de: 'Russland' } },
  { id: 'SAU', kind: 'state', name: { en: 'Saudi Arabia', de: 'Saudi-Arabien' } },
  { id: 'TWN', kind: 'state', name: { en: 'Taiwan', de: 'Taiwan' } },
  { id: 'UKR', kind: 'state', name: { en: 'Ukraine', de: 'Ukraine' } },
  {
    id: 'NATO_EUR_CAN',
    kind: 'aggregate',
    name: { en: 'NATO Europe and Canada', de: 'NATO-Europa und Kanada' },
    short: { en: 'Europe + Canada', de: 'Europa + Kanada' },
  },
  {
    id: 'NATO_TOTAL',
    kind: 'aggregate',
    name: { en: 'NATO total', de: 'NATO insgesamt' },
    short: { en: 'NATO', de: 'NATO' },
  },
  { id: 'EU', kind: 'institution', name: { en: 'EU institutions', de: 'EU-Institutionen' } },
] as const satisfies readonly Entity[];

export type EntityId = (typeof entities)[number]['id'];

const byId: ReadonlyMap<string, Entity> = new Map(entities.map((entity) => [entity.id, entity]));

/** The entity with the id, which may come from outside; null where the catalogue has none. */
export function findEntity(id: string): Entity | null {
  return byId.get(id) ?? null;
}
