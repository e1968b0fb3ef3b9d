import { ukraineSupport } from '../../catalogue/ukraine-support';
import type { Entity } from '../../domain/entity';
import { type Series, valueAt } from '../../domain/series';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import type { FigureWords } from '../content';
import { measureText, supportNotes } from './donor-words';
import type { UkraineState } from './state';

/** A donor with what it gave up to the end of each year. */
export interface GrowingDonor {
  readonly entity: Entity;
  readonly series: Series;
}

/** How far back the title looks at least, in years. */
const span = 1;

/** The words around the sums by year: what the two largest donor states added since the end of a year at least twelve months ago. */
export function overTimeWords(
  donors: readonly GrowingDonor[],
  state: UkraineState,
  words: Words,
): FigureWords {
  const said = sentences[words.language];
  const month = words.format.date(state.month);
  return {
    title: titleOf(donors, state, words),
    subtitle: [measureText(state, words), said.byYear(month)].join(', '),
    notes: [
      ...(state.unit === 'gdp' && state.eu ? [said.noGdp] : []),
      ...(state.month.endsWith('-12') ? [] : [said.shorter(month)]),
      ...supportNotes(
        donors.map(({ entity, series }) => ({ entity, sum: series })),
        state,
        words,
      ),
    ],
  };
}

function titleOf(
  donors: readonly GrowingDonor[],
  { month, unit }: UkraineState,
  { say, format, language }: Words,
): string {
  const said = sentences[language];
  const year = Number(month.slice(0, 4));
  const since = month.endsWith('-12') ? year - span : year - span - 1;
  const compared = ukraineSupport.compared.flatMap((id) => {
    const found = donors.find(({ entity }) => entity.id === id);
    const [before, now] = [since, year].map((at) =>
      found === undefined ? null : valueAt(found.series, at),
    );
    if (found === undefined || before == null || now == null) return [];
    const added = now - before;
    const text = unit === 'eur' ? format.value(added, 'eur-billion') : format.number(added, 2);
    return [`${say(found.entity.name)} +${text}`];
  });
  return compared.length < ukraineSupport.compared.length
    ? said.neutral
    : said[unit](since, compared.join(', '));
}

interface Sentences {
  readonly neutral: string;
  readonly eur: (year: number, added: string) => string;
  readonly gdp: (year: number, added: string) => string;
  readonly noGdp: string;
  readonly shorter: (month: string) => string;
  readonly byYear: (month: string) => string;
}

const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    neutral: 'Support for Ukraine, year by year',
    eur: (year, added) => `Since the end of ${year}: ${added}`,
    gdp: (year, added) => `In percentage points since ${year}: ${added}`,
    noGdp: 'The EU institutions have no GDP, so they have no line.',
    shorter: (month) => `The last step is shorter than a year: it ends in ${month}.`,
    byYear: (month) => `added up to the end of each year, the last one to ${month}`,
  },
  de: {
    neutral: 'Unterstützung der Ukraine, Jahr für Jahr',
    eur: (year, added) => `Seit Ende ${year}: ${added}`,
    gdp: (year, added) => `Prozentpunkte seit Ende ${year}: ${added}`,
    noGdp: 'Die EU-Institutionen haben kein BIP, also keine Linie.',
    shorter: (month) => `Der letzte Schritt ist kürzer als ein Jahr: Er endet im ${month}.`,
    byYear: (month) => `zusammengezählt bis Ende jedes Jahres, zuletzt bis ${month}`,
  },
};
