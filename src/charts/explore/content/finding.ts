import type { Entity } from '../../../domain/entity';
import type { Measure } from '../../../domain/measure';
import { isAdditive } from '../../../domain/measure';
import { type Observation, observationAt, type Series } from '../../../domain/series';
import type { Language } from '../../../domain/text';
import { mostSharedYears } from './most-shared-years';

/** An entity with a value. */
export interface Valued {
  readonly entity: Entity;
  readonly series: Series;
  readonly observation: Observation & { readonly value: number };
}

/** What can be compared of entities in a year: those with a value, the highest first. */
export interface Compared {
  readonly year: number;
  readonly ranked: readonly Valued[];
  /** Whether sums of the alliance were left out, since no ally can be set against them. */
  readonly alliesOnly: boolean;
}

interface Shown {
  readonly entity: Entity;
  readonly series: Series;
}

/** The newest year of which as many entities as possible have a value, with the values; null where none has one. */
export function compare(all: readonly Shown[], measure: Measure): Compared | null {
  const years = mostSharedYears(withoutSums(all, measure).map(({ series }) => series));
  return years.length === 0 ? null : compareIn(Math.max(...years), all, measure);
}

/** The same for a year that is given. */
export function compareIn(year: number, all: readonly Shown[], measure: Measure): Compared {
  const kept = withoutSums(all, measure);
  const ranked = kept.flatMap(({ entity, series }) => {
    const observation = observationAt(series, year);
    return observation === null ? [] : [{ entity, series, observation }];
  });
  return {
    year,
    ranked: ranked.sort((a, b) => b.observation.value - a.observation.value),
    alliesOnly: kept.length < all.length,
  };
}

/** Money and counts of an alliance are not set against those of an ally, unless there are only sums. */
function withoutSums(all: readonly Shown[], measure: Measure): readonly Shown[] {
  if (!isAdditive(measure)) return all;
  const single = all.filter(({ entity }) => entity.kind !== 'aggregate');
  return single.length === 0 ? all : single;
}

const numerals: Readonly<Record<Language, readonly string[]>> = {
  en: 'two three four five six seven eight nine ten eleven twelve'.split(' '),
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
};

/** A number of things as a title writes it: up to twelve in words. */
export function countText(count: number, language: Language): string {
  return numerals[language][count - 2] ?? `${count}`;
}
