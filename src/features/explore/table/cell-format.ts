import type { UnitId } from '../../../domain/unit';
import type { TableMessages } from '../../../language/explore/explore-messages';
import type { Words } from '../../../language/words';

/** How every number of one table is written: without its unit, with the same decimals in every cell. */
export interface CellFormat {
  readonly decimals: number;
  /** The unit of the cells in words, where the subtitle does not say all of it (`USD bn`); null where it does. */
  readonly unit: string | null;
  readonly write: (value: number) => string;
}

/** The format of a table's values. `currency` is for national currency; null there: each row has its own. */
export function cellFormat(
  values: readonly number[],
  unit: UnitId,
  currency: string | null,
  words: Words,
  said: TableMessages,
): CellFormat {
  const plain = (decimals: number, factor = 1): CellFormat => ({
    decimals,
    unit: null,
    write: (value) => words.format.number(value * factor, decimals),
  });
  const inMoney = (code: string | null, millions = 1) =>
    moneyFormat(values, millions, words, (billions) =>
      code === null ? said.ownCurrency(billions) : words.format.moneyUnit(code, billions),
    );
  switch (unit) {
    case 'percent-of-gdp':
    case 'ratio':
      return plain(2);
    case 'percent':
    case 'percent-change':
      return plain(1);
    case 'national-million':
      return inMoney(currency);
    case 'usd-million':
      return inMoney('USD');
    case 'eur-million':
      return inMoney('EUR');
    case 'international-million':
      return inMoney('Int$');
    case 'eur-billion':
      return inMoney('EUR', 1000);
    case 'usd':
    case 'persons':
      return plain(0);
    case 'thousand-persons':
      return plain(0, 1000);
    case 'national-per-international-dollar':
      return plain(3);
    default:
      return unit satisfies never;
  }
}

/** Billions where the table reaches one, with two decimals unless every amount is ten billion or more; else whole millions. */
function moneyFormat(
  values: readonly number[],
  millions: number,
  { format }: Words,
  unit: (billions: boolean) => string,
): CellFormat {
  const sizes = values.map((value) => Math.abs(value * millions)).filter((size) => size > 0);
  const billions = Math.max(0, ...sizes) >= 1000;
  const decimals = !billions ? 0 : Math.min(...sizes) >= 10_000 ? 1 : 2;
  return {
    decimals,
    unit: unit(billions),
    write: (value) => format.number((value * millions) / (billions ? 1000 : 1), decimals),
  };
}
