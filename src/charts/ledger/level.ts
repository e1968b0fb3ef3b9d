import type { Language } from '../../domain/text';
import type { Format } from '../../language/format';
import type { Ledger } from './ledger';

/** What a target asks, in words: `2 %`, or `20 % for equipment`. */
export function levelText(
  { target, base }: Pick<Ledger, 'target' | 'base'>,
  { format, language }: { readonly format: Format; readonly language: Language },
): string {
  const level = format.percent(target.value, Number.isInteger(target.value) ? 0 : 1);
  return base === 'gdp' ? level : words[language].equipment(level);
}

/** The same with what it is a share of: `2 % of GDP`. */
export function levelOfBase(
  ledger: Pick<Ledger, 'target' | 'base'>,
  spoken: { readonly format: Format; readonly language: Language },
): string {
  const { value } = ledger.target;
  const level = spoken.format.percent(value, Number.isInteger(value) ? 0 : 1);
  return words[spoken.language].of[ledger.base](level);
}

const words: Readonly<
  Record<
    Language,
    {
      readonly equipment: (level: string) => string;
      readonly of: Readonly<Record<Ledger['base'], (level: string) => string>>;
    }
  >
> = {
  en: {
    equipment: (level) => `${level} for equipment`,
    of: {
      gdp: (level) => `${level} of GDP`,
      expenditure: (level) => `${level} of defence expenditure`,
    },
  },
  de: {
    equipment: (level) => `${level} für Ausrüstung`,
    of: {
      gdp: (level) => `${level} des BIP`,
      expenditure: (level) => `${level} der Verteidigungsausgaben`,
    },
  },
};
