import type { EditionId } from '../../../catalogue/sources';
import { getTarget } from '../../../catalogue/targets';
import { termOf } from '../../../catalogue/terms';
import type { Entity } from '../../../domain/entity';
import { observationAt } from '../../../domain/series';
import { isEstimate } from '../../../domain/status';
import type { Language, Text } from '../../../domain/text';
import type { Words } from '../../../language/words';
import type { FigureWords } from '../../content';
import type { ScatterContent, ScatterRow } from '../../forms/scatter-types';
import { levelText } from '../../model/build-lines';
import { countIn } from '../../model/build-scatter';
import type { Resolved } from '../resolved';
import { openWords } from './open-count';

/** An entity with its row in the scatter. */
export interface PlacedEntity {
  readonly entity: Entity;
  readonly row: ScatterRow;
}

/** Whether both values of the year are there. */
export function hasPlace({ row }: PlacedEntity, year: number): boolean {
  return observationAt(row.across, year) !== null && observationAt(row.up, year) !== null;
}

/** What stands at the axes: each measure under the name the edition gives to what it counts. */
export function scatterAxisTitles(
  edition: EditionId,
): Pick<ScatterContent, 'acrossTitle' | 'upTitle'> {
  const term = termOf('nato', edition);
  return {
    acrossTitle: { en: `${term.en}, % of GDP`, de: `${term.de}, % des BIP` },
    upTitle: { en: 'Equipment, % of that expenditure', de: 'Ausrüstung, % dieser Ausgaben' },
  };
}

/** What the words are made of. */
interface Facts {
  readonly term: Text;
  /** The two levels, as they are written. */
  readonly levels: readonly [string, string];
  readonly year: number;
  readonly count: string;
  /** Why the count is a range; empty where it is none. */
  readonly open: string;
  readonly tested: number;
  readonly estimate: boolean;
  /** The first year of the ways that are drawn; null where none is. */
  readonly since: number | null;
  readonly grey: number;
  /** Names of those without a place, those without armed forces, those whose field only rounding decides, allies to be. */
  readonly without: readonly string[];
  readonly unarmed: readonly string[];
  readonly near: readonly string[];
  readonly notYet: readonly string[];
  readonly unrounded: boolean;
}

/** Title, subtitle and notes of a scatter. */
export function saidOfScatter(
  placed: readonly PlacedEntity[],
  content: ScatterContent,
  { state, entities }: Resolved,
  unrounded: boolean,
  words: Words,
): FigureWords {
  const { rows, year, years } = content;
  const there = placed.filter((one) => hasPlace(one, year));
  const gone = placed.filter((one) => !hasPlace(one, year));
  const names = (all: readonly PlacedEntity[]) => all.map(({ entity }) => words.say(entity.name));
  const highlighted = there.some(({ row }) => row.emphasis === 'highlighted');
  const chosen = new Set(entities.map(({ id }): string => id));
  const facts: Facts = {
    term: termOf('nato', state.edition),
    levels: [
      levelText(getTarget(content.acrossTarget).value, content.unit, words),
      levelText(getTarget(content.upTarget).value, content.upUnit, words),
    ],
    year,
    count: countIn('both', rows),
    open: openWords(
      {
        near: rows.filter(({ quadrants }) => quadrants.length > 1 && quadrants.includes('both'))
          .length,
        missing: 0,
      },
      words.language,
    ),
    tested: rows.filter(({ quadrants }) => quadrants.length > 0).length,
    estimate: there.some(({ row }) =>
      [row.across, row.up].some((series) => {
        const found = observationAt(series, year);
        return found !== null && isEstimate(found.status);
      }),
    ),
    since: highlighted && year > years[0] ? years[0] : null,
    grey: there.filter(({ entity }) => !chosen.has(entity.id)).length,
    without: names(gone.filter(({ entity }) => entity.armedForces !== false)),
    unarmed: names(gone.filter(({ entity }) => entity.armedForces === false)),
    near: names(there.filter(({ row }) => row.quadrants.length > 1)),
    notYet: names(there.filter(({ row }) => row.notYet)),
    unrounded,
  };
  return spoken[words.language](facts, words);
}

const spoken: Readonly<Record<Language, (facts: Facts, words: Words) => FigureWords>> = {
  en: (facts, { format: { list } }) => ({
    title:
      facts.tested === 0
        ? 'Share of GDP and share of equipment'
        : `${facts.count} of ${facts.tested} allies ${facts.count === '1' ? 'meets' : 'meet'} ${facts.open === '' ? 'both ' : ''}${facts.levels.join(' and ')}${facts.open}`,
    subtitle: [
      `${facts.term.en}, % of GDP, and its part for equipment, %, ${facts.year}${facts.estimate ? ' (estimates)' : ''}`,
      ...(facts.since === null ? [] : [`lines lead back to ${facts.since}`]),
      ...(facts.grey === 0
        ? []
        : [`${facts.grey} other allies in grey, named where there is room`]),
    ].join(' · '),
    notes: [
      ...note(
        facts.without,
        (names) => `Without one of the two values in ${facts.year}, so not drawn: ${list(names)}.`,
      ),
      ...note(facts.unarmed, (names) => `No armed forces, so no figures: ${list(names)}.`),
      ...note(
        facts.notYet,
        (names) =>
          `Smaller marks: not yet allies in ${facts.year}, so not counted (${list(names)}).`,
      ),
      ...note(facts.near, (names) => `${list(names)}: only the rounding of the figures decides.`),
      facts.unrounded
        ? 'Counted are the allies of the year, by the unrounded share of GDP.'
        : 'Counted are the allies of the year, by the shares as published.',
    ],
  }),
  de: (facts, { format: { list } }) => ({
    title:
      facts.tested === 0
        ? 'Anteil am BIP und Anteil der Ausrüstung'
        : `${facts.count} von ${facts.tested} Verbündeten ${facts.count === '1' ? 'erreicht' : 'erreichen'} ${facts.open === '' ? `sowohl ${facts.levels.join(' als auch ')}` : facts.levels.join(' und ')}${facts.open}`,
    subtitle: [
      `${facts.term.de}, % des BIP, und ihr Anteil für Ausrüstung, %, ${facts.year}${facts.estimate ? ' (Schätzungen)' : ''}`,
      ...(facts.since === null ? [] : [`die Linien führen zurück bis ${facts.since}`]),
      ...(facts.grey === 0
        ? []
        : [`${facts.grey} andere Verbündete in Grau, benannt, wo Platz ist`]),
    ].join(' · '),
    notes: [
      ...note(
        facts.without,
        (names) =>
          `Ohne einen der beiden Werte für ${facts.year}, daher nicht eingezeichnet: ${list(names)}.`,
      ),
      ...note(facts.unarmed, (names) => `Keine Streitkräfte, daher keine Zahlen: ${list(names)}.`),
      ...note(
        facts.notYet,
        (names) =>
          `Kleinere Zeichen: ${facts.year} noch nicht im Bündnis, daher nicht gezählt (${list(names)}).`,
      ),
      ...note(facts.near, (names) => `${list(names)}: Nur die Rundung der Zahlen entscheidet.`),
      facts.unrounded
        ? 'Gezählt sind die Verbündeten des Jahres, nach dem ungerundeten Anteil am BIP.'
        : 'Gezählt sind die Verbündeten des Jahres, nach den Anteilen wie veröffentlicht.',
    ],
  }),
};

function note(
  names: readonly string[],
  write: (names: readonly string[]) => string,
): readonly string[] {
  return names.length === 0 ? [] : [write(names)];
}
