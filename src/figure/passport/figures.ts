import { entities } from '../../catalogue/entities';
import { findTable } from '../../catalogue/table-names';
import type { Series } from '../../domain/series';
import type { UnitId } from '../../domain/unit';
import type { PassportMessages } from '../../language/explore/passport-messages';
import type { Words } from '../../language/words';
import { ownNumber, publishedNumber } from './exact-number';

/** The words a passport is written with. */
export interface PassportWords extends Words {
  readonly passport: PassportMessages;
}

/** A value of a series with all digits that mean something, in its unit. */
export function exactText(value: number, series: Series, words: PassportWords): string {
  const { key, unit, derivation } = series;
  const number =
    derivation === undefined
      ? publishedNumber(
          value,
          findTable(key.edition, key.indicator)?.decimals ?? null,
          words.format,
        )
      : ownNumber(value, words.format);
  return amount(number, unit, key.entity, words);
}

/** A number that is written already, in a unit. */
export function amount(
  number: string,
  unit: UnitId,
  entity: string,
  { passport }: PassportWords,
): string {
  return passport.amounts[unit](number, currencyOf(entity));
}

/** The three-letter code of an entity's currency; empty where no table needs one. */
export function currencyOf(entity: string): string {
  const found = entities.find(({ id }) => id === entity);
  return found !== undefined && 'currency' in found ? found.currency : '';
}
