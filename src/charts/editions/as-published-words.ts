import type { MeasureId } from '../../catalogue/measures';
import { references } from '../../catalogue/references';
import type { Entity } from '../../domain/entity';
import { isEstimate } from '../../domain/status';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import type { FigureWords } from '../content';
import { measuredText } from './measured-text';
import type { Vintage } from './vintages';

interface Asked {
  readonly entity: Entity;
  readonly name: string;
  readonly year: number;
  readonly measure: MeasureId;
}

/** The words around one figure as it was published: the title says what the first figure became. */
export function asPublishedWords(
  vintages: readonly Vintage[],
  write: (vintage: Vintage) => string,
  { entity, name, year, measure }: Asked,
  words: Words,
): FigureWords {
  const said = sentences[words.language];
  const known = vintages.filter(({ value }) => value !== null);
  const first = known[0];
  const last = known.at(-1);
  return {
    title: title(),
    subtitle: said.subtitle(words.say(entity.name), measuredText(measure, words), year),
    notes: [
      ...(known.some(({ status }) => isEstimate(status)) ? [said.hollow] : []),
      ...(known.some(({ computed }) => computed) ? [said.computed] : []),
      ...singleNotes(vintages, words),
    ],
  };

  function title(): string {
    if (first === undefined || last === undefined) return said.none(name, year);
    if (known.length === 1) return said.once(name, year, write(first));
    const [from, to] = [write(first), write(last)];
    return from === to ? said.same(name, year, to) : said.became(name, year, from, to);
  }
}

/** Where the values stand that are in no edition of the dataset, and what has to be minded with them. */
function singleNotes(vintages: readonly Vintage[], { language, say, format }: Words) {
  const singles = vintages.filter(({ series }) => series === null);
  const titles = references.filter(({ id }) => singles.some((one) => one.id === id));
  const said = sentences[language];
  const notes = singles.flatMap(({ note }) => (note === null ? [] : [say(note)]));
  return [
    ...(titles.length === 0
      ? []
      : [said.singles(format.list(titles.map(({ title }) => say(title))))]),
    ...new Set(notes),
  ];
}

interface Sentences {
  readonly none: (name: string, year: number) => string;
  readonly once: (name: string, year: number, value: string) => string;
  readonly same: (name: string, year: number, value: string) => string;
  readonly became: (name: string, year: number, first: string, last: string) => string;
  readonly subtitle: (name: string, measure: string, year: number) => string;
  readonly hollow: string;
  readonly computed: string;
  readonly singles: (titles: string) => string;
}

const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    none: (name, year) => `${name} ${year}: no figure published`,
    once: (name, year, value) => `${name} ${year}: ${value}, published once`,
    same: (name, year, value) => `${name} ${year}: ${value} in every publication`,
    became: (name, year, first, last) => `${name} ${year}: ${first} became ${last}`,
    subtitle: (name, measure, year) => `${measure}, ${name}, ${year}, in the order of publication`,
    hollow: 'Hollow marks were estimates when they were published.',
    computed:
      'The newest tables print two decimals; the share is worked out from their expenditure and GDP in whole million US dollars of 2021.',
    singles: (titles) =>
      `Squares are single values of editions that are not in the dataset: ${titles}.`,
  },
  de: {
    none: (name, year) => `${name} ${year}: keine Zahl veröffentlicht`,
    once: (name, year, value) => `${name} ${year}: ${value}, einmal veröffentlicht`,
    same: (name, year, value) => `${name} ${year}: stets ${value}`,
    became: (name, year, first, last) => `${name} ${year}: aus ${first} wurden ${last}`,
    subtitle: (name, measure, year) =>
      `${measure}, ${name}, ${year}, nach Datum der Veröffentlichung`,
    hollow: 'Hohle Zeichen waren bei ihrer Veröffentlichung Schätzungen.',
    computed:
      'Die neuesten Tabellen drucken zwei Nachkommastellen; der Anteil ist aus ihren Ausgaben und ihrem BIP in ganzen Millionen US-Dollar von 2021 errechnet.',
    singles: (titles) =>
      `Quadrate sind Einzelwerte aus Ausgaben, die nicht im Datensatz sind: ${titles}.`,
  },
};
