import Fuse from 'fuse.js';
import { aliases, shortCodes } from '../../../catalogue/aliases';
import { findEntity } from '../../../catalogue/entities';
import type { Language, Text } from '../../../domain/text';
import { type Option, type OptionId, options } from './entity-options';
import { fold, spellings } from './fold';

/** A search over everything the explorer offers. */
export interface SearchIndex {
  /** The options that match, best first; all of them where nothing is asked. Never throws. */
  readonly search: (query: string) => readonly OptionId[];
}

/** One thing an option is found by, folded. */
interface Term {
  readonly id: OptionId;
  readonly text: string;
  /** Whether it is a name in the shown language. */
  readonly own: boolean;
}

interface Hit {
  readonly id: OptionId;
  readonly rank: number;
  /** Within a rank, smaller is better. */
  readonly score: number;
}

/** Longer queries are nobody's name. */
const longest = 60;

/** A query as short as this is within half the names there are: only beginnings of words count. */
const tooShort = 2;

/** How many wrong letters are forgiven in a query of so many; a swap of two is two. */
const forgivenIn = (length: number) => (length < 4 ? 0 : length < 5 ? 1 : 2);

/** Among names equally far from the query, the one of its length is the likelier: what a letter of difference weighs. */
const perLetter = 100;

/** Makes the index of one language. */
export function buildIndex(language: Language): SearchIndex {
  const terms = options.flatMap((option) => termsOf(option, language));
  const index = Fuse.createIndex(['text'], terms);
  return {
    search(text) {
      if (text.trim() === '') return options.map(({ id }) => id);
      const query = fold(text.slice(0, longest));
      if (query === '') return [];
      const { length } = query;
      const fuse = new Fuse(
        terms,
        { ...matching, threshold: (forgivenIn(length) + 0.5) / length },
        index,
      );
      const hits = fuse.search(query).map(({ item, score = 1 }) => hitOf(item, query, score));
      return [...new Set(best(hits, query).map(({ id }) => id))];
    },
  };
}

const matching = {
  keys: ['text'],
  includeScore: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
};

const rankOfContained = 4;

/** Of a hit that is not spelt as typed. */
const rankOfForgiven = 5;

function hitOf(term: Term, query: string, score: number): Hit {
  const rank = rankOf(term, query);
  const { length } = term.text;
  if (rank < rankOfForgiven) return { id: term.id, rank, score: length };
  return { id: term.id, rank, score: score + Math.abs(length - query.length) / perLetter };
}

/** How well a term answers a query: the whole of a name, of anything else; the beginning of a name, of a word; within; not as typed. */
function rankOf({ text, own }: Term, query: string): number {
  if (text === query) return own ? 0 : 1;
  if (own && text.startsWith(query)) return 2;
  if (` ${text}`.includes(` ${query}`)) return 3;
  return text.includes(query) ? rankOfContained : rankOfForgiven;
}

/** Typing errors are forgiven only where nothing is spelt as typed, and then only the likeliest are. */
function best(hits: readonly Hit[], query: string): readonly Hit[] {
  const sorted = hits.toSorted((a, b) => a.rank - b.rank || a.score - b.score);
  const first = sorted[0];
  if (first === undefined) return [];
  if (first.rank === rankOfForgiven)
    return sorted.filter(({ score }) => score <= first.score + 5 / perLetter);
  const worst = query.length > tooShort ? rankOfContained : Math.max(first.rank, 3);
  return sorted.filter(({ rank }) => rank <= worst);
}

function termsOf(option: Option, language: Language): readonly Term[] {
  const { id, name, short = name } = option;
  const own = [name[language], short[language]];
  const others = [
    ...everyLanguage(name),
    ...everyLanguage(short),
    ...codesOf(option),
    ...(aliases[id] ?? []),
  ];
  return [
    ...own.flatMap(spellings).map((text) => ({ id, text, own: true })),
    ...others.flatMap(spellings).map((text) => ({ id, text, own: false })),
  ];
}

function everyLanguage(text: Text): readonly string[] {
  return Object.values(text);
}

function codesOf({ id, kind, members }: Option): readonly string[] {
  if (findEntity(id) === null) return [];
  const short = members.flatMap((member) => shortCodes[member] ?? []);
  return [id, ...short, ...(kind === 'comparators' ? ['SIPRI'] : [])];
}
