import type { EditionId } from '../../catalogue/sources';
import { unroundedShare as tables } from '../../catalogue/unrounded-share';
import type { SeriesBook } from '../../charts/series-book';
import { valueAt } from '../../domain/series';
import { shareBounds, shareOfGdp } from '../../domain/share';
import type { Format } from '../../language/format';
import { amount, exactText, type PassportWords } from './figures';
import type { UnroundedShare } from './passport';

/** The share of a year from both figures in whole millions; null where the data lack one of them. */
export function unroundedShareOf(
  data: SeriesBook,
  edition: EditionId,
  entity: string,
  year: number,
  words: PassportWords,
): UnroundedShare | null {
  const expenditure = data.find({ edition, indicator: tables.expenditure, entity });
  const gdp = data.find({ edition, indicator: tables.gdp, entity });
  if (expenditure === null || gdp === null) return null;
  const share = shareOfGdp(expenditure, gdp);
  const [over, under, value] = [expenditure, gdp, share].map((one) => valueAt(one, year));
  if (over == null || under == null || value == null) return null;
  const bounds = shareBounds(over, under);
  const decimals = tellingDecimals(bounds.lowest, bounds.highest, words.format);
  const text = (one: number, digits: number) =>
    amount(words.format.number(one, digits), share.unit, entity, words);
  const lowest = words.format.number(bounds.lowest, decimals);
  return {
    value: text(value, fewest),
    worked: `100 × ${exactText(over, expenditure, words)} ÷ ${exactText(under, gdp, words)}`,
    bounds: words.passport.bounds(lowest, text(bounds.highest, decimals)),
  };
}

const fewest = 4;
const most = 8;

/** The fewest decimals that tell two numbers apart. */
function tellingDecimals(lowest: number, highest: number, format: Format): number {
  let decimals = fewest;
  while (decimals < most && format.number(lowest, decimals) === format.number(highest, decimals)) {
    decimals += 1;
  }
  return decimals;
}
