import { findEntity } from '../../catalogue/entities';
import { editionHeads, sources } from '../../catalogue/sources';
import { termOf } from '../../catalogue/terms';
import { hasUnroundedShare, unroundedShare } from '../../catalogue/unrounded-share';
import { breaksWithin } from '../../domain/series';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import type { FigureWords } from '../content';
import { titleName } from '../explore/content/title-name';
import { yearsText } from '../explore/explore-words';
import { type DoublingFinding, doublingFinding, type Sides } from './doubling-finding';
import type { DoublingMeasure } from './doubling-measures';
import type { DoublingState } from './doubling-state';

/** The words around the ruler: what doubled and what did not, of whom, between which years, by whose definitions. */
export function doublingWords(
  measures: readonly DoublingMeasure[],
  state: DoublingState,
  words: Words,
): FigureWords {
  const { base, year } = state;
  const said = spoken[words.language];
  const entity = findEntity(state.entity);
  const name = entity === null ? '' : titleName(entity, words);
  const terms = [...new Set(measures.map((one) => termWithSource(one, words)))].map(said.within);
  const ends = measures.map(({ series }) => ({
    ...series,
    observations: series.observations.filter((one) => one.year === base || one.year === year),
  }));
  return {
    title: `${name}, ${base}–${year}: ${said.title(doublingFinding(measures), words)}`,
    subtitle: said.subtitle(
      words.format.list(terms),
      entity === null ? '' : words.say(entity.name),
      yearsText([year, year], ends, words),
      base,
    ),
    notes: [
      said.prices,
      ...(measures.some(isUnroundedShare) ? [said.share] : []),
      ...(measures.some(({ family }) => family === 'sipri') ? [] : [said.noSipri]),
      ...(measures.some(({ edition }) => edition === state.edition) ? [] : [said.noNato]),
      ...(entity?.kind === 'aggregate' ? [said.members] : []),
      ...brokenNote(measures, state, words),
    ],
  };
}

function isUnroundedShare({ id, edition }: DoublingMeasure): boolean {
  return id === unroundedShare.share && hasUnroundedShare(edition);
}

/** `core defence expenditure (NATO, July 2026)`. */
export function termWithSource(
  { family, edition }: Pick<DoublingMeasure, 'family' | 'edition'>,
  { say }: Words,
): string {
  const head = editionHeads.find(({ id }) => id === edition);
  const source = sources.find(({ id }) => id === head?.source);
  const from =
    head === undefined || source === undefined ? [] : [say(source.name), say(head.label)];
  return `${say(termOf(family, edition))} (${from.join(', ')})`;
}

function countOf({ reached, short }: Sides): number {
  return reached.length + short.length;
}

function brokenNote(
  measures: readonly DoublingMeasure[],
  { base, year }: DoublingState,
  { say, messages }: Words,
): readonly string[] {
  const broken = measures.flatMap(({ names, series }) =>
    breaksWithin(series, [base, year]).map((at) => messages.describe.broken(say(names.name), at)),
  );
  return broken.length === 0 ? [] : [[...new Set(broken)].join(' ')];
}

interface Spoken {
  /** A term as it stands in a list, from its place. */
  readonly within: (term: string, at: number) => string;
  readonly title: (finding: DoublingFinding, words: Words) => string;
  readonly subtitle: (
    terms: string,
    name: string,
    /** With a word where its values are estimates. */
    year: string,
    base: number,
  ) => string;
  readonly prices: string;
  readonly share: string;
  readonly noSipri: string;
  readonly noNato: string;
  /** Of sums over the alliance. */
  readonly members: string;
}

const spoken: Readonly<Record<Language, Spoken>> = {
  en: {
    within: (term, at) => (at === 0 ? term : term.charAt(0).toLowerCase() + term.slice(1)),
    title: (finding, { say }) => {
      switch (finding.kind) {
        case 'unknown':
          return 'growth by definition';
        case 'all':
          return 'doubled by every measure';
        case 'none':
          return 'doubled by no measure';
        case 'by-prices':
          return 'doubled nominally, not in real terms';
        case 'but-share':
          return 'doubled, except as share of GDP';
        case 'one':
          return `doubled only ${say(finding.only.names.within)}`;
        case 'some':
          return `doubled by ${finding.reached.length} of ${countOf(finding)} measures`;
        default:
          return finding satisfies never;
      }
    },
    subtitle: (terms, name, year, base) =>
      `${terms}, ${name}: value of ${year} ÷ value of ${base}, ratio axis`,
    prices:
      'Current prices are money of the day: inflation and exchange rates count as growth. Constant prices take inflation out. NATO’s and SIPRI’s definitions differ and never stand on one line.',
    share: 'The share of GDP is unrounded, formed of expenditure and GDP in 2021 US dollars.',
    noSipri: 'SIPRI’s edition has no figures of this entity.',
    noNato: 'The NATO edition chosen has no figures of this entity; shown is SIPRI alone.',
    members:
      'The sum is that of each year’s members: allies that joined between the two years add to the factor.',
  },
  de: {
    within: (term) => term,
    title: (finding, { say }) => {
      switch (finding.kind) {
        case 'unknown':
          return 'Wachstum nach Definition';
        case 'all':
          return 'nach jedem Maß verdoppelt';
        case 'none':
          return 'nach keinem Maß verdoppelt';
        case 'by-prices':
          return 'nominal verdoppelt, real nicht';
        case 'but-share':
          return 'verdoppelt, nur nicht als Anteil am BIP';
        case 'one':
          return `verdoppelt nur ${say(finding.only.names.within)}`;
        case 'some':
          return `nach ${finding.reached.length} von ${countOf(finding)} Maßen verdoppelt`;
        default:
          return finding satisfies never;
      }
    },
    subtitle: (terms, name, year, base) =>
      `${terms}, ${name}: Wert von ${year} ÷ Wert von ${base}, Verhältnisachse`,
    prices:
      'Jeweilige Preise sind Geld des Tages: Inflation und Wechselkurse zählen als Wachstum. Konstante Preise rechnen die Inflation heraus. Die Definitionen von NATO und SIPRI unterscheiden sich und stehen nie auf einer Linie.',
    share: 'Der Anteil am BIP ist ungerundet, gebildet aus Ausgaben und BIP in US-Dollar von 2021.',
    noSipri: 'Die SIPRI-Ausgabe hat keine Zahlen dazu.',
    noNato: 'Die gewählte NATO-Ausgabe hat keine Zahlen dazu; gezeigt wird allein SIPRI.',
    members:
      'Die Summe gilt für die Mitglieder des jeweiligen Jahres: Wer zwischen den beiden Jahren beitrat, erhöht den Faktor.',
  },
};
