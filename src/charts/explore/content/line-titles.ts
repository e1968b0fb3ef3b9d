import { isEstimate } from '../../../domain/status';
import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';
import { currencyOf, unitOf } from '../explore-words';
import type { Resolved } from '../resolved';
import type { ShownSeries } from '../shown-series';
import { saidOverBreak } from './breaks-note';
import { type Compared, compare, countText } from './finding';
import { titleName } from './title-name';

/** The finding of lines: the newest value of one, or the highest of several in the newest year they share. */
export function lineTitle(shown: readonly ShownSeries[], resolved: Resolved, words: Words): string {
  const { state, measure } = resolved;
  const focused = shown.filter(({ entity }) => entity.id === state.focus);
  return comparedTitle(compare(focused.length === 0 ? shown : focused, measure), resolved, words);
}

/**
 * What stands out of one year's values: the only one, or the highest. Values that are alike as written have no highest. Names
 * stand without a verb, since some are plural.
 */
export function comparedTitle(compared: Compared | null, resolved: Resolved, words: Words): string {
  const { state } = resolved;
  const [first, second] = compared?.ranked ?? [];
  const last = compared?.ranked.at(-1);
  const said = titles[words.language];
  if (compared === null || first === undefined || last === undefined) return said.nothing;
  const { currency } = currencyOf(resolved);
  const write = ({ observation }: Compared['ranked'][number]) =>
    words.format.value(observation.value, unitOf(resolved), currency);
  const { year } = compared;
  const name = titleName(first.entity, words);
  const changed = (title: string) =>
    state.per === 'change' ? saidOverBreak(title, first.series, [state.base, year], words) : title;
  if (second === undefined) {
    if (state.per === 'change' && state.base < year) {
      return changed(said.factor(name, write(first), state.base, year));
    }
    return said.alone(name, write(first), year, isEstimate(first.observation.status));
  }
  if (write(first) === write(second)) return said.span(write(last), write(first), year);
  return changed(said.highest(compared, name, write(first)));
}

interface Titles {
  readonly nothing: string;
  readonly alone: (name: string, value: string, year: number, estimate: boolean) => string;
  readonly factor: (name: string, value: string, from: number, to: number) => string;
  readonly span: (lowest: string, highest: string, year: number) => string;
  readonly highest: (compared: Compared, name: string, value: string) => string;
}

const titles: Readonly<Record<Language, Titles>> = {
  en: {
    nothing: 'Nothing to show for this choice',
    alone: (name, value, year, estimate) =>
      `${name}: ${value} in ${year}${estimate ? ' (estimate)' : ''}`,
    factor: (name, value, from, to) => `${name}: ${value} from ${from} to ${to}`,
    span: (lowest, highest, year) =>
      lowest === highest
        ? `All at ${highest} in ${year}`
        : `From ${lowest} to ${highest} in ${year}`,
    highest: ({ year, ranked, alliesOnly }, name, value) => {
      const word = ranked.length === 2 ? 'Higher' : 'Highest';
      const of = `${countText(ranked.length, 'en')}${alliesOnly ? ' allies' : ''}`;
      return `${word} of the ${of} in ${year}: ${name}, ${value}`;
    },
  },
  de: {
    nothing: 'Für diese Auswahl gibt es nichts zu zeigen',
    alone: (name, value, year, estimate) =>
      `${name}: ${value} im Jahr ${year}${estimate ? ' (Schätzung)' : ''}`,
    factor: (name, value, from, to) => `${name}: ${value} von ${from} bis ${to}`,
    span: (lowest, highest, year) =>
      lowest === highest
        ? `Alle bei ${highest} im Jahr ${year}`
        : `Von ${lowest} bis ${highest} im Jahr ${year}`,
    highest: ({ year, ranked, alliesOnly }, name, value) => {
      const word = ranked.length === 2 ? 'Höherer' : 'Höchster';
      const count = countText(ranked.length, 'de');
      return alliesOnly
        ? `${word} Wert der ${count} Verbündeten ${year}: ${name}, ${value}`
        : `${word} der ${count} Werte ${year}: ${name}, ${value}`;
    },
  },
};
