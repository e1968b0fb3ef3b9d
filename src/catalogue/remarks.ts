import type { Text } from '../domain/text';
import type { EntityId } from './entities';
import type { IndicatorId } from './indicators';
import type { EditionId } from './sources';

/** What an edition notes on single figures: why a series breaks, why a cell is empty. */
export interface Remark {
  readonly edition: EditionId;
  readonly entity: EntityId;
  readonly year: number;
  readonly indicators: readonly IndicatorId[];
  readonly text: Text;
}

/** The notes of the editions' tables, as they stand beside the figures in `data/`. */
export const remarks: readonly Remark[] = [
  {
    edition: 'nato-2026-07',
    entity: 'LUX',
    year: 2023,
    indicators: ['share-of-gdp', 'gdp-usd-current', 'gdp-usd-2021'],
    text: {
      en: 'From 2023 Luxembourg is measured on gross national income instead of GDP.',
      de: 'Ab 2023 wird Luxemburg am Bruttonationaleinkommen statt am BIP gemessen.',
    },
  },
  {
    edition: 'nato-2025-08',
    entity: 'DEU',
    year: 2025,
    indicators: ['share-of-gdp', 'real-change', 'per-capita-usd-2021'],
    text: {
      en: 'NATO left this cell blank.',
      de: 'Die NATO ließ dieses Feld leer.',
    },
  },
  {
    edition: 'sipri-2026-04',
    entity: 'DEU',
    year: 1991,
    indicators: ['military-share-of-gdp', 'military-usd-2024', 'military-national-current'],
    text: {
      en: 'Before 1991 the figures are those of West Germany only.',
      de: 'Vor 1991 gelten die Zahlen nur für Westdeutschland.',
    },
  },
];

/** The remarks on a figure, whose key may come from outside. */
export function remarksOn(
  key: { readonly edition: string; readonly indicator: string; readonly entity: string },
  year: number,
): readonly Remark[] {
  return remarks.filter(
    (remark) =>
      remark.edition === key.edition &&
      remark.entity === key.entity &&
      remark.year === year &&
      remark.indicators.some((id) => id === key.indicator),
  );
}
