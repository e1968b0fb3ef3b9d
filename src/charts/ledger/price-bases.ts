import { ledgerMoneys, ledgerPriceBases } from '../../catalogue/ledger';
import type { SeriesBook } from '../series-book';
import { keepFor, type Ledger } from './ledger';
import type { Ally } from './parties';

/** The years in which an ally is below the target in one price base and above it in the other: its deflators differ. */
export interface DifferingSigns {
  readonly ally: Ally;
  readonly years: readonly number[];
}

/** Of so many allies at most: of more nobody would read it. */
const mostNamed = 4;

/** The allies of a ledger whose balance turns with the price base, with the years. Nothing where the two tell by rounding only. */
export function signsDiffer(
  { members, state, base }: Ledger,
  data: SeriesBook,
): readonly DifferingSigns[] {
  if (base !== 'gdp') return [];
  const moneys = ledgerPriceBases.flatMap((id) => ledgerMoneys.filter((one) => one.id === id));
  const found = members.flatMap((ally): readonly DifferingSigns[] => {
    const [constant, current] = moneys.map((money) => keepFor(data, [ally], state, money).years);
    if (constant === undefined || current === undefined) return [];
    const years = constant.flatMap(({ year, standing, balance, rounding }, at) => {
      const other = current[at]?.balance ?? null;
      const differs =
        standing === 'counted' &&
        balance !== null &&
        other !== null &&
        balance * other < 0 &&
        Math.min(Math.abs(balance), Math.abs(other)) > rounding;
      return differs ? [year] : [];
    });
    return years.length === 0 ? [] : [{ ally, years }];
  });
  return found.slice(0, mostNamed);
}
