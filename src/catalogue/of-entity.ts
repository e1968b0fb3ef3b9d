import type { Text } from '../domain/text';
import { type EntityId, entities } from './entities';

/** Names that take an article, as they stand after a noun: "neighbours of the United States". */
const withArticle: Readonly<Partial<Record<EntityId, Partial<Text>>>> = {
  CHE: { de: 'der Schweiz' },
  GBR: { en: 'of the United Kingdom', de: 'des Vereinigten Königreichs' },
  IRN: { de: 'des Iran' },
  NLD: { en: 'of the Netherlands', de: 'der Niederlande' },
  SVK: { de: 'der Slowakei' },
  TUR: { de: 'der Türkei' },
  UKR: { de: 'der Ukraine' },
  USA: { en: 'of the United States', de: 'der Vereinigten Staaten' },
};

/** A state's name in the genitive, with what joins it to the noun before. */
export function ofEntity(id: EntityId): Text {
  const name: Text = entities.find((one) => one.id === id)?.name ?? { en: id, de: id };
  return { en: `of ${name.en}`, de: `von ${name.de}`, ...withArticle[id] };
}
