import type { Text } from '../domain/text';
import type { EntityId } from './entities';
import type { EditionId } from './sources';

/** What a break in series (status B) of the published figures is. */
export interface SeriesBreak {
  readonly edition: EditionId;
  readonly entity: EntityId;
  readonly year: number;
  /** A few words for the mark of the break. */
  readonly label: Text;
  /** The years whose values are of another kind than the entity's others: from the year on, or before it. */
  readonly concerns: 'from' | 'before';
  /** What they are, after the entity's name. */
  readonly meaning: Text;
}

/** Every break in series of the dataset. */
export const breaks: readonly SeriesBreak[] = [
  {
    edition: 'nato-2026-07',
    entity: 'LUX',
    year: 2023,
    concerns: 'from',
    label: { en: 'GNI from 2023', de: 'ab 2023 BNE' },
    meaning: {
      en: 'share of gross national income (GNI) instead of GDP from 2023',
      de: 'ab 2023 Anteil am Bruttonationaleinkommen (BNE) statt am BIP',
    },
  },
  {
    edition: 'sipri-2026-04',
    entity: 'DEU',
    year: 1991,
    concerns: 'before',
    label: { en: 'West Germany until 1990', de: 'bis 1990 Westdeutschland' },
    meaning: { en: 'West Germany only until 1990', de: 'bis 1990 nur Westdeutschland' },
  },
];
