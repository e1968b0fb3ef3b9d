import type { Language } from '../domain/text';
import type { UnitId } from '../domain/unit';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };
const billion: Readonly<Record<Language, string>> = { en: 'bn', de: 'Mrd.' };
const million: Readonly<Record<Language, string>> = { en: 'million', de: 'Mio.' };
const germanCurrencies: Readonly<Record<string, string>> = { EUR: 'Euro', USD: 'US-Dollar' };
const nbsp = '\u00a0';
const minus = '\u2212';

/** How one language writes numbers, dates and lists. Every method takes full precision and rounds for show only. */
export interface Format {
  readonly locale: string;
  /** `2.69`, with a fixed number of decimals and a real minus sign. */
  number(value: number, decimals: number): string;
  /** `2.69 %`, with a no-break space. */
  percent(value: number, decimals?: number): string;
  /** `×2.15`. */
  factor(value: number, decimals?: number): string;
  /** `EUR 86.6 bn` from million units; below a billion `EUR 10 million`; German `86,6 Mrd. Euro`. `currency` is a three-letter code. */
  money(million: number, currency: string): string;
  /** The unit of an axis of money: `EUR bn`, or `EUR million` where `billions` is false. */
  moneyUnit(currency: string, billions: boolean): string;
  /** A value in the unit it has, as it stands beside a point. `currency` is for national-currency units. */
  value(value: number, unit: UnitId, currency?: string): string;
  /** A date no more precise than the ISO text: `July 2023` from `2023-07`. */
  date(iso: string): string;
  list(words: readonly string[]): string;
  /** Compares names as the language sorts them. */
  compare(a: string, b: string): number;
}

/** The formats of a language. */
export function createFormat(language: Language): Format {
  const locale = locales[language];
  const collator = new Intl.Collator(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const byDecimals = new Map<number, Intl.NumberFormat>();

  function number(value: number, decimals: number): string {
    const known = byDecimals.get(decimals);
    const format =
      known ??
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        signDisplay: 'negative',
      });
    if (known === undefined) byDecimals.set(decimals, format);
    return format.format(value).replace('-', minus);
  }

  const percent = (value: number, decimals = 2) => `${number(value, decimals)}${nbsp}%`;
  const factor = (value: number, decimals = 2) => `×${number(value, decimals)}`;

  function money(amount: number, currency: string): string {
    const size = Math.abs(amount);
    if (size >= 999.5) {
      const decimals = size >= 99_950 ? 0 : 1;
      return inCurrency(`${number(amount / 1000, decimals)}${nbsp}${billion[language]}`, currency);
    }
    return inCurrency(`${number(amount, 0)}${nbsp}${million[language]}`, currency);
  }

  function inCurrency(text: string, currency: string): string {
    return language === 'en'
      ? `${currency}${nbsp}${text}`
      : `${text}${nbsp}${germanCurrencies[currency] ?? currency}`;
  }

  const moneyUnit = (currency: string, billions: boolean) =>
    inCurrency(billions ? billion[language] : million[language], currency);

  function value(amount: number, unit: UnitId, currency = ''): string {
    switch (unit) {
      case 'percent-of-gdp':
        return percent(amount);
      case 'percent':
      case 'percent-change':
        return percent(amount, 1);
      case 'national-million':
        return money(amount, currency);
      case 'usd-million':
        return money(amount, 'USD');
      case 'eur-million':
        return money(amount, 'EUR');
      case 'international-million':
        return money(amount, 'Int$');
      case 'eur-billion':
        return money(amount * 1000, 'EUR');
      case 'usd':
        return inCurrency(number(amount, 0), 'USD');
      case 'thousand-persons':
        return number(amount * 1000, 0);
      case 'persons':
        return number(amount, 0);
      case 'national-per-international-dollar':
        return number(amount, 3);
      case 'ratio':
        return factor(amount);
      default:
        return unit satisfies never;
    }
  }

  return {
    locale,
    number,
    percent,
    factor,
    money,
    moneyUnit,
    value,
    date: dateFormats(locale),
    list: (words) => lists.format(words),
    compare: (a, b) => collator.compare(a, b),
  };
}

/** Dates as precise as their ISO text. Making a format is dear, so each is made once. */
function dateFormats(locale: string): (iso: string) => string {
  const made = new Map<boolean, Intl.DateTimeFormat>();
  const formatOf = (hasDay: boolean) => {
    const known = made.get(hasDay);
    if (known !== undefined) return known;
    const format = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      ...(hasDay ? { day: 'numeric' } : {}),
    });
    made.set(hasDay, format);
    return format;
  };
  return (iso) => {
    const [year = '', month, day] = iso.split('-');
    if (month === undefined) return year;
    const date = Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1'));
    return formatOf(day !== undefined).format(date);
  };
}
