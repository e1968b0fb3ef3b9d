import { breaks } from '../../../catalogue/breaks';
import { getTarget } from '../../../catalogue/targets';
import { isAllyIn } from '../../../domain/entity';
import { between, type Series, valueAt } from '../../../domain/series';
import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';
import type { BarRow, FigureWords } from '../../content';
import { levelText } from '../../model/build-lines';
import { nearMark } from '../../rounding';
import { currencyOf, measured, unitOf, yearsText } from '../explore-words';
import type { Resolved } from '../resolved';
import { changeYear, isPercentage } from './bar-change';
import type { RankedEntity } from './bar-rows';
import { compareIn } from './finding';
import { comparedTitle } from './line-titles';
import { openWords } from './open-count';
import { isUnrounded } from './table-test';
import { titleName } from './title-name';

/** The words around a ranking. */
export function barWords(
  ranked: readonly RankedEntity[],
  rows: readonly BarRow[],
  resolved: Resolved,
  words: Words,
): FigureWords {
  const { state, year } = resolved;
  const said = sentences[words.language];
  const series = ranked.flatMap((one) =>
    one.series === null ? [] : [between(one.series, year, year)],
  );
  const since = state.sort === 'change' ? changeYear(ranked) : null;
  const points = isPercentage({ unit: unitOf(resolved) });
  return {
    title: title(ranked, rows, resolved, words),
    subtitle: [
      `${measured(resolved, words)}, ${yearsText([year, year], series, words)}`,
      ...(ranked.some(({ chosen }) => !chosen) ? [said.others] : []),
      ...(since === null ? [] : [said.sorted(since, points)]),
    ].join(' · '),
    notes: [...testNotes(rows, resolved, words), ...breakNotes(ranked, resolved, words)],
  };
}

function title(
  ranked: readonly RankedEntity[],
  rows: readonly BarRow[],
  resolved: Resolved,
  words: Words,
): string {
  const { state, entities, measure, year } = resolved;
  const shown = ranked.flatMap(({ entity, series }) =>
    series === null || entity.armedForces === false ? [] : [{ entity, series }],
  );
  const only = entities.length === 1 ? entities[0]?.id : state.focus;
  const single = shown.find(({ entity }) => entity.id === only);
  if (single !== undefined) {
    const alone = comparedTitle(compareIn(year, [single], measure), resolved, words);
    return rankTitle(single, shown, resolved, words) ?? alone;
  }
  return (
    countTitle(ranked, rows, resolved, words) ??
    comparedTitle(compareIn(year, shown, measure), resolved, words)
  );
}

/** The place of one ally among all; null where not all are shown, it was none yet, or another has the same value as written. */
function rankTitle(
  { entity, series }: { readonly entity: RankedEntity['entity']; readonly series: Series },
  shown: readonly { readonly entity: RankedEntity['entity']; readonly series: Series }[],
  resolved: Resolved,
  words: Words,
): string | null {
  const { year } = resolved;
  const value = valueAt(series, year);
  if (!isAllyIn(entity, year) || value === null) return null;
  const { currency } = currencyOf(resolved);
  const write = (amount: number) => words.format.value(amount, unitOf(resolved), currency);
  const values = shown.flatMap((one) =>
    isAllyIn(one.entity, year) ? (valueAt(one.series, year) ?? []) : [],
  );
  const alike = values.filter((other) => write(other) === write(value));
  if (values.length < leastRanked || alike.length > 1) return null;
  const rank = values.filter((other) => other > value).length + 1;
  return sentences[words.language].rank(
    titleName(entity, words),
    rank,
    values.length,
    year,
    write(value),
  );
}

/** So many allies have armed forces that a ranking of fewer is not one of the alliance. */
const leastRanked = 20;

/** How many allies reach the target; null where none is tested or not the alliance is shown. */
function countTitle(
  ranked: readonly RankedEntity[],
  rows: readonly BarRow[],
  resolved: Resolved,
  words: Words,
): string | null {
  const tested = rows.flatMap(({ result }) => (result?.share == null ? [] : [result.verdict]));
  if (resolved.target === null || ranked.length < leastRanked || tested.length < leastRanked) {
    return null;
  }
  const met = tested.filter((verdict) => verdict === 'met').length;
  const near = tested.filter((verdict) => verdict === 'within-rounding').length;
  const level = levelText(getTarget(resolved.target).value, unitOf(resolved), words);
  const count = near === 0 ? `${met}` : `${met}–${met + near}`;
  const said = sentences[words.language].count(count, tested.length, level, resolved.year);
  return said + openWords({ near, missing: 0 }, words.language);
}

/** How the target is tested, and whom only rounding decides about. */
function testNotes(
  rows: readonly BarRow[],
  resolved: Resolved,
  { language, say, format }: Words,
): readonly string[] {
  const tested = rows.filter(({ result }) => result?.share != null);
  if (tested.length === 0) return [];
  const near = tested.filter(({ result }) => result?.verdict === 'within-rounding');
  const said = sentences[language];
  return [
    ...(near.length === 0 ? [] : [said.near(format.list(near.map(({ label }) => say(label))))]),
    isUnrounded(resolved) ? said.unrounded : said.printed,
  ];
}

/** Whose figures of the year are of another kind than those beyond a break in their series. */
function breakNotes(
  ranked: readonly RankedEntity[],
  { year, state }: Resolved,
  { language, say }: Words,
): readonly string[] {
  return ranked.flatMap(({ entity, series }) => {
    if (series === null || valueAt(series, year) === null) return [];
    const broken = series.observations.filter(({ status }) => status === 'B');
    return breaks
      .filter((one) => one.edition === state.edition && one.entity === entity.id)
      .filter((one) => broken.some((observation) => observation.year === one.year))
      .filter((one) => (one.concerns === 'from' ? year >= one.year : year < one.year))
      .map(({ meaning }) => sentences[language].broken(say(entity.name), say(meaning)));
  });
}

interface Sentences {
  readonly others: string;
  readonly sorted: (since: number, points: boolean) => string;
  readonly rank: (name: string, rank: number, of: number, year: number, value: string) => string;
  readonly count: (count: string, of: number, level: string, year: number) => string;
  readonly near: (names: string) => string;
  readonly unrounded: string;
  readonly printed: string;
  readonly broken: (name: string, meaning: string) => string;
}

const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    others: 'all other allies paler',
    sorted: (since, points) =>
      `sorted by change since ${since} (in brackets${points ? ', percentage points' : ''})`,
    rank: (name, rank, of, year, value) =>
      `${name}: rank ${rank} of ${of} allies in ${year}, ${value}`,
    count: (count, of, level, year) => `${count} of ${of} allies reach ${level} in ${year}`,
    near: (names) => `${nearMark} ${names}: only the rounding of the figures decides.`,
    unrounded: 'Tested on the unrounded share, allies of the year only.',
    printed: 'Tested on the percentages as printed, allies of the year only.',
    broken: (name, meaning) => `${name}: ${meaning}.`,
  },
  de: {
    others: 'alle anderen Verbündeten blasser',
    sorted: (since, points) =>
      `geordnet nach der Veränderung seit ${since} (in Klammern${points ? ', Prozentpunkte' : ''})`,
    rank: (name, rank, of, year, value) =>
      `${name}: Rang ${rank} von ${of} Verbündeten ${year}, ${value}`,
    count: (count, of, level, year) =>
      `${count} von ${of} Verbündeten ${year} bei mindestens ${level}`,
    near: (names) => `${nearMark} ${names}: Nur die Rundung der Zahlen entscheidet.`,
    unrounded: 'Geprüft am ungerundeten Anteil, nur Verbündete des Jahres.',
    printed: 'Geprüft an den gedruckten Prozentwerten, nur Verbündete des Jahres.',
    broken: (name, meaning) => `${name}: ${meaning}.`,
  },
};
