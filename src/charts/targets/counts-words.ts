import { getTarget } from '../../catalogue/targets';
import { termOf } from '../../catalogue/terms';
import { testedCount } from '../../domain/count-verdicts';
import { yearFraction } from '../../domain/target';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import type { FigureWords } from '../content';
import type { YearCount } from './counts';
import { isShareOfGdp } from './moneys';
import type { TargetsState } from './state';
import { goalOf, rangeText } from './target-words';
import { type Ally, allAllies, isUnrounded } from './verdicts';

/** Title, subtitle and notes of the count by year. */
export function saidOfCounts(
  counts: readonly YearCount[],
  state: TargetsState,
  words: Words,
): FigureWords {
  const said = spoken[words.language];
  const shown = counts.find(({ year }) => year === state.year);
  const goal = goalOf(state.target, words);
  const tested = shown === undefined ? 0 : testedCount(shown);
  const unarmed = allAllies.filter(({ armedForces }) => armedForces === false);
  const names = (all: readonly Ally[]) => words.format.list(all.map(({ name }) => words.say(name)));
  const within = named(counts, ({ near }) => near, words);
  const without = named(counts, (count) => count.without, words);
  const early = hindsightYears(counts, state);
  return {
    title:
      shown === undefined || tested === 0
        ? said.nothing(goal, state.year)
        : said.title(rangeText(shown), tested, goal, shown.year),
    subtitle: [
      said.allies(state.members),
      isShareOfGdp(state.target)
        ? said.share(words.say(termOf('nato', state.edition)))
        : said.part(words.say(termOf('nato', state.edition))),
      yearsText(counts, said.estimates),
    ].join(', '),
    notes: [
      ...(within === null ? [] : [said.within(within)]),
      ...(without === null ? [] : [said.without(without)]),
      ...(early === null ? [] : [said.hindsight(early)]),
      [
        said.unarmed(names(unarmed), allAllies.length - unarmed.length, allAllies.length),
        isUnrounded(state) ? said.unrounded : said.printed,
      ].join(' '),
    ],
  };
}

/** `Poland 2018; Spain 2025 and 2026`; null where there is none. Of many in one year only how many. */
function named(
  counts: readonly YearCount[],
  of: (count: YearCount) => readonly Ally[],
  { say, format }: Words,
): string | null {
  const found = allAllies.flatMap((ally) => {
    const years = counts.flatMap((count) => (of(count).includes(ally) ? [count.year] : []));
    return years.length === 0 ? [] : [`${say(ally.name)} ${spans(years, format.list)}`];
  });
  return found.length === 0 ? null : found.join('; ');
}

/** Years as runs: `2000–2003 and 2006`. */
function spans(years: readonly number[], list: (words: readonly string[]) => string): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return list(runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)));
}

/** The years that were over before the target was agreed; null where there are none. */
function hindsightYears(counts: readonly YearCount[], { target }: TargetsState): string | null {
  const agreed = Math.floor(yearFraction(getTarget(target).agreed));
  const early = counts.filter(({ year }) => year < agreed).map(({ year }) => year);
  const [first, last] = [early[0], early.at(-1)];
  if (first === undefined) return null;
  return first === last ? `${first}` : `${first}–${last}`;
}

/** First and last year, and those whose figures are estimates. */
function yearsText(counts: readonly YearCount[], word: string): string {
  const [from, to] = [counts[0]?.year, counts.at(-1)?.year];
  const estimated = counts.filter(({ estimate }) => estimate).map(({ year }) => year);
  const [first, last] = [estimated[0], estimated.at(-1)];
  const span = `${from}–${to}`;
  if (first === undefined) return span;
  return `${span}; ${first === last ? first : `${first}–${last}`} ${word}`;
}

interface CountsWords {
  readonly title: (range: string, of: number, goal: string, year: number) => string;
  readonly nothing: (goal: string, year: number) => string;
  readonly allies: (members: TargetsState['members']) => string;
  readonly share: (term: string) => string;
  readonly part: (term: string) => string;
  readonly estimates: string;
  readonly within: (names: string) => string;
  readonly without: (names: string) => string;
  readonly hindsight: (years: string) => string;
  readonly unarmed: (names: string, of: number, all: number) => string;
  readonly unrounded: string;
  readonly printed: string;
}

const spoken: Readonly<Record<Language, CountsWords>> = {
  en: {
    title: (range, of, goal, year) =>
      range === '0'
        ? `None of ${of} allies reaches ${goal} in ${year}`
        : `${range} of ${of} allies ${range === '1' ? 'reaches' : 'reach'} ${goal} in ${year}`,
    nothing: (goal, year) => `Nobody can be tested against ${goal} in ${year}`,
    allies: (members) =>
      members === 'year' ? 'Number of allies, those of each year' : 'Number of today’s allies',
    share: (term) => `by ${lower(term)} as % of GDP, NATO definition`,
    part: (term) => `by equipment as % of ${lower(term)}, NATO definition`,
    estimates: 'estimates',
    within: (names) => `Only the rounding of the published figures decides: ${names}.`,
    without: (names) => `No figure in this edition: ${names}.`,
    hindsight: (years) =>
      `${years}: before the target was agreed, so these years are measured in hindsight.`,
    unarmed: (names, of, all) =>
      `${names} has no armed forces and is never counted: ${of} of ${all} allies can be tested.`,
    unrounded: 'Tested on the unrounded share, spending ÷ GDP in 2021 US dollars.',
    printed: 'Tested on the share as this edition gives it.',
  },
  de: {
    title: (range, of, goal, year) =>
      range === '0'
        ? `Keiner von ${of} Verbündeten erreicht ${year} ${goal}`
        : `${range} von ${of} Verbündeten ${range === '1' ? 'erreicht' : 'erreichen'} ${year} ${goal}`,
    nothing: (goal, year) => `Für ${year} lässt sich niemand an ${goal} prüfen`,
    allies: (members) =>
      members === 'year'
        ? 'Zahl der Verbündeten des jeweiligen Jahres'
        : 'Zahl der heutigen Verbündeten',
    share: (term) => `nach ${term} in % des BIP, NATO-Definition`,
    part: (term) => `nach Ausrüstung in % der ${term}, NATO-Definition`,
    estimates: 'Schätzungen',
    within: (names) => `Nur die Rundung der veröffentlichten Zahlen entscheidet: ${names}.`,
    without: (names) => `Keine Zahl in dieser Ausgabe: ${names}.`,
    hindsight: (years) =>
      `${years}: vor der Vereinbarung des Ziels, also im Rückblick daran gemessen.`,
    unarmed: (names, of, all) =>
      `${names} hat keine Streitkräfte und wird nie gezählt: ${of} von ${all} Verbündeten lassen sich prüfen.`,
    unrounded: 'Geprüft am ungerundeten Anteil, Ausgaben ÷ BIP in US-Dollar von 2021.',
    printed: 'Geprüft am Anteil, wie ihn diese Ausgabe nennt.',
  },
};

function lower(term: string): string {
  return term.charAt(0).toLowerCase() + term.slice(1);
}
