import type { Entity } from '../../../domain/entity';
import type { Series } from '../../../domain/series';
import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';

/** An entity of a sum, with its series as published; null where there is none. */
interface Summand {
  readonly entity: Entity;
  readonly series: Series | null;
}

/** Says which years have no total and whose figure is missing, in runs of years that lack the same ones. */
export function noTotalNote(
  summands: readonly Summand[],
  [from, to]: readonly [number, number],
  { say, language }: Words,
): readonly string[] {
  const runs: { from: number; to: number; names: string }[] = [];
  for (let year = from; year <= to; year++) {
    const names = summands
      .filter(({ series }) => series !== null && lacks(series, year))
      .map(({ entity }) => say(entity.name))
      .join(', ');
    const last = runs.at(-1);
    if (names === '') continue;
    if (last !== undefined && last.to === year - 1 && last.names === names) last.to = year;
    else runs.push({ from: year, to: year, names });
  }
  if (runs.length === 0) return [];
  const said = runs.map((run) => {
    const years = run.from === run.to ? `${run.from}` : `${run.from}–${run.to}`;
    return `${years} (${run.names})`;
  });
  return [words[language](said.join('; '))];
}

/** Whether a figure is missing that could be there. */
function lacks({ observations }: Series, year: number): boolean {
  const found = observations.find((one) => one.year === year);
  return found === undefined || (found.value === null && found.status !== 'M');
}

const words: Readonly<Record<Language, (said: string) => string>> = {
  en: (said) => `No sum, because figures are missing: ${said}.`,
  de: (said) => `Keine Summe, weil Zahlen fehlen: ${said}.`,
};
