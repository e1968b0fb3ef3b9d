import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';
import type { BarRow } from '../../content';
import { currencyOf, unitOf } from '../explore-words';
import { isAlly, type Resolved } from '../resolved';

/**
 * The finding of a ranking: the place of the entity in focus, or of the first chosen, among the allies; where it is no ally,
 * or alone, who is highest. Bars that are not ranked (no value, no ally yet) do not count. No verb agrees with a name.
 */
export function barTitle(bars: readonly BarRow[], resolved: Resolved, words: Words): string {
  const { state, year } = resolved;
  const said = titles[words.language];
  const ranked = bars
    .flatMap((bar) => {
      const { value } = bar.observation;
      return bar.remark === undefined && value !== null ? [{ bar, value }] : [];
    })
    .sort((a, b) => b.value - a.value);
  const among = ranked.filter(({ bar }) => isAlly(bar.key.entity));
  const wanted = state.focus ?? state.entities[0];
  const own = among.find(({ bar }) => bar.key.entity === wanted);
  const { currency } = currencyOf(resolved);
  const write = (value: number) => words.format.value(value, unitOf(resolved), currency);
  const name = ({ short, label }: BarRow) => words.say(short ?? label);
  const first = ranked[0];
  if (first === undefined) return said.nothing(year);
  if (own === undefined || among.length < 3) {
    return ranked.length === 1
      ? said.alone(name(first.bar), write(first.value), year)
      : said.highest(name(first.bar), write(first.value), year);
  }
  const text = write(own.value);
  const higher = among.filter(({ value }) => write(value) !== text && value > own.value).length;
  return said.place(name(own.bar), higher + 1, among.length, text, year);
}

interface Titles {
  readonly nothing: (year: number) => string;
  readonly alone: (name: string, value: string, year: number) => string;
  readonly highest: (name: string, value: string, year: number) => string;
  readonly place: (name: string, place: number, of: number, value: string, year: number) => string;
}

const titles: Readonly<Record<Language, Titles>> = {
  en: {
    nothing: (year) => `No figures to rank in ${year}`,
    alone: (name, value, year) => `${name}: ${value} in ${year}`,
    highest: (name, value, year) => `Highest in ${year}: ${name}, ${value}`,
    place: (name, place, of, value, year) =>
      `${name} ${ordinal(place)} of ${of} allies in ${year}: ${value}`,
  },
  de: {
    nothing: (year) => `Für ${year} gibt es nichts zu ordnen`,
    alone: (name, value, year) => `${name}: ${value} im Jahr ${year}`,
    highest: (name, value, year) => `Am höchsten ${year}: ${name}, ${value}`,
    place: (name, place, of, value, year) =>
      `${name} ${year} auf Platz ${place} von ${of}: ${value}`,
  },
};

const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const plural = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinal(place: number): string {
  return `${place}${endings[plural.select(place)] ?? 'th'}`;
}
