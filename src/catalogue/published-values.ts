import type { Text } from '../domain/text';
import type { EntityId } from './entities';
import type { IndicatorId } from './indicators';
import type { ReferenceId } from './references';

/** One value as somebody published it on a day, of an edition the dataset does not hold. */
export interface PublishedValue {
  readonly entity: EntityId;
  readonly indicator: IndicatorId;
  readonly year: number;
  /** In the unit of the indicator, as it was printed. */
  readonly value: number;
  /** How many decimals it was printed with. */
  readonly decimals: number;
  /** ISO date of the publication, only as precise as it is known. */
  readonly published: string;
  readonly reference: ReferenceId;
  /** Where it is known otherwise than by the date: `statusOf` says by which rule. */
  readonly status?: 'A' | 'E';
  /** What a reader has to mind; absent where nothing. */
  readonly note?: Text;
}

const unnamed: Text = {
  en: 'The answer does not name its source; that NATO’s definition underlies it is presumed.',
  de: 'Die Antwort nennt ihre Quelle nicht; dass die NATO-Definition zugrunde liegt, ist angenommen.',
};

const reported: Text = {
  en: 'Knews lists the figures of the Secretary General’s Annual Report 2024.',
  de: 'Knews führt die Zahlen aus dem Jahresbericht 2024 des Generalsekretärs auf.',
};

/** Dated single values: no series, no edition, each standing for itself. */
export const publishedValues: readonly PublishedValue[] = [
  {
    entity: 'DEU',
    indicator: 'share-of-gdp',
    year: 1992,
    value: 2.2,
    decimals: 1,
    published: '1995-03-02',
    reference: 'hansard-1995',
    note: unnamed,
  },
  {
    entity: 'DEU',
    indicator: 'share-of-gdp',
    year: 1993,
    value: 2.0,
    decimals: 1,
    published: '1995-03-02',
    reference: 'hansard-1995',
    note: unnamed,
  },
  {
    entity: 'DEU',
    indicator: 'share-of-gdp',
    year: 1994,
    value: 1.8,
    decimals: 1,
    published: '1995-03-02',
    reference: 'hansard-1995',
    note: unnamed,
  },
  {
    entity: 'DEU',
    indicator: 'share-of-gdp',
    year: 2017,
    value: 1.24,
    decimals: 2,
    published: '2018-03',
    reference: 'abendblatt-2018',
  },
  {
    entity: 'DEU',
    indicator: 'share-of-gdp',
    year: 2023,
    value: 1.66,
    decimals: 2,
    published: '2024-03',
    reference: 'deutschlandfunk-2024',
  },
  {
    entity: 'DEU',
    indicator: 'share-of-gdp',
    year: 2024,
    value: 2.01,
    decimals: 2,
    published: '2024-02-14',
    reference: 'dpa-2024-02',
  },
  {
    entity: 'DEU',
    indicator: 'share-of-gdp',
    year: 2024,
    value: 2.12,
    decimals: 2,
    published: '2024-06-18',
    reference: 'dpa-2024-06',
  },
  {
    entity: 'DEU',
    indicator: 'share-of-gdp',
    year: 2024,
    value: 2.1,
    decimals: 2,
    published: '2025-04-24',
    reference: 'knews-2025',
    status: 'E',
    note: reported,
  },
  {
    entity: 'NATO_EUR_CAN',
    indicator: 'real-change',
    year: 2024,
    value: 17.9,
    decimals: 1,
    published: '2024-06-18',
    reference: 'dpa-2024-06',
  },
  {
    entity: 'NATO_EUR_CAN',
    indicator: 'real-change',
    year: 2024,
    value: 19.4,
    decimals: 1,
    published: '2025-04-24',
    reference: 'econotimes-2025',
  },
  {
    entity: 'NATO_EUR_CAN',
    indicator: 'real-change',
    year: 2024,
    value: 18.6,
    decimals: 1,
    published: '2025-08',
    reference: 'upday-2025',
  },
  {
    entity: 'DEU',
    indicator: 'expenditure-national-current',
    year: 2024,
    value: 90_600,
    decimals: -2,
    published: '2024-06-18',
    reference: 'dpa-2024-06',
  },
  {
    entity: 'DEU',
    indicator: 'military-share-of-gdp',
    year: 2024,
    value: 1.9,
    decimals: 1,
    published: '2025-04',
    reference: 'volksstimme-2025',
  },
];

/**
 * Whether a value was an estimate when it was published: one from before its year was over can only have been. NATO's later
 * tables still mark a year as an estimate after it: such a value says so itself.
 */
export function statusOf({ status, published, year }: PublishedValue): 'A' | 'E' {
  return status ?? (Number(published.slice(0, 4)) <= year ? 'E' : 'A');
}
