import { boardMoneys } from '../../catalogue/target-board';
import { getTarget } from '../../catalogue/targets';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import { levelText } from '../model/build-lines';
import type { YearCount } from './counts';
import { isShareOfGdp } from './moneys';
import type { TargetsState } from './state';

/** The level of a target: `2 %`, `3.5 %`. */
export function levelOf(target: TargetsState['target'], words: Words): string {
  return levelText(getTarget(target).value, 'percent-of-gdp', words);
}

/** What a target asks for, as a sentence ends: `2 % of GDP`, `20 % for equipment`. */
export function goalOf(target: TargetsState['target'], words: Words): string {
  const goal = goals[words.language];
  return (isShareOfGdp(target) ? goal.gdp : goal.equipment)(levelOf(target, words));
}

const goals: Readonly<Record<Language, Record<'gdp' | 'equipment', (level: string) => string>>> = {
  en: { gdp: (level) => `${level} of GDP`, equipment: (level) => `${level} for equipment` },
  de: { gdp: (level) => `${level} des BIP`, equipment: (level) => `${level} für Ausrüstung` },
};

/** A count, or the range in which it lies: `17`, `29–30`. */
export function rangeText({ met, rounding }: Pick<YearCount, 'met' | 'rounding'>): string {
  return rounding === 0 ? `${met}` : `${met}–${met + rounding}`;
}

/** Prices and exchange rates of a money. */
export function pricesOf(money: TargetsState['money'], { say }: Words): string | null {
  const found = boardMoneys.find(({ id }) => id === money);
  return found === undefined ? null : say(found.prices);
}
