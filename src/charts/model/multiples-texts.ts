import type { Words } from '../../language/words';
import type { MultiplesContent, MultiplesRow } from '../forms/multiples-types';
import type { ModelTick } from '../model';
import { axisTexts } from './axis-texts';
import { tickDecimals } from './axis-ticks';
import { plainAmounts } from './plain-amounts';

/** The most of nine digits that are written in millions: above it `Format.money` writes billions. */
const leastBillion = 999.5;

/** Whether a unit is money in millions, so that it may be written in billions. */
function isMoney(unit: MultiplesContent['unit']): boolean {
  return (
    unit === 'national-million' ||
    unit === 'usd-million' ||
    unit === 'eur-million' ||
    unit === 'international-million'
  );
}

/** The ticks of a cell with an axis of its own: money in the size its newest value is written in, which says the unit. */
export function ownTicks(
  values: readonly number[],
  newest: number,
  { unit }: MultiplesContent,
  { currency }: MultiplesRow,
  words: Words,
): readonly ModelTick[] {
  if (!isMoney(unit)) return axisTexts(values, unit, words, currency).ticks;
  const size = Math.abs(newest) >= leastBillion ? 1000 : 1;
  const shown = values.map((value) => value / size);
  const decimals = tickDecimals(shown);
  return values.map((value, at) => ({
    value,
    text: words.format.number(shown[at] ?? 0, value === 0 ? 0 : decimals),
  }));
}

/**
 * The newest value as a cell may write it, the fullest first. Where all share an axis the unit may be left to it; where each has
 * its own, money keeps its size (bn) and, in national currency, its code.
 */
export function latestTexts(
  newest: number,
  content: MultiplesContent,
  { currency }: MultiplesRow,
  highest: number,
  words: Words,
): readonly string[] {
  const { unit, axis } = content;
  const { format } = words;
  const full = format.value(newest, unit, currency);
  const plain = plainAmounts([newest], unit, highest, words)(newest);
  if (axis === 'shared' || !isMoney(unit)) return [...new Set([full, plain])];
  const bare = format.money(newest, '').trim();
  const code = unit === 'national-million' ? [`${bare}\u00a0${currency ?? ''}`] : [bare];
  return [
    ...new Set([full, ...(words.language === 'en' && unit === 'national-million' ? [] : code)]),
  ];
}
