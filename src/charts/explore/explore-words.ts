import { termOf } from '../../catalogue/terms';
import type { Entity } from '../../domain/entity';
import { observed, type Series } from '../../domain/series';
import { isEstimate } from '../../domain/status';
import type { Language } from '../../domain/text';
import type { UnitId } from '../../domain/unit';
import type { Words } from '../../language/words';
import { currenciesOf, type Resolved } from './resolved';

/** What the values of a view are in: the measure's unit, or what `per` makes of it. */
export function unitOf({ measure, state }: Resolved): UnitId {
  switch (state.per) {
    case 'none':
      return measure.unit;
    case 'change':
      return 'ratio';
    case 'share':
      return 'percent';
    default:
      return state.per satisfies never;
  }
}

/** The currency of a view in national currency: that of all its entities; absent where they differ or the unit names it. */
export function currencyOf({ measure, entities }: Resolved): { readonly currency?: string } {
  if (measure.kind !== 'national') return {};
  const [first, ...others] = currenciesOf(entities);
  return first === undefined || others.length > 0 ? {} : { currency: first };
}

/** What is measured, in what, as a subtitle begins: `Core defence expenditure, % of GDP`. */
export function measured(resolved: Resolved, { say, language }: Words): string {
  const { measure, state } = resolved;
  const subject =
    measure.kind === 'category' || measure.kind === 'count'
      ? say(measure.name)
      : say(termOf(measure.family, state.edition));
  const unit = measure.kind === 'count' ? [] : [say(measure.short)];
  return [subject, ...unit, ...partWords[language](resolved)].join(', ');
}

const partWords: Readonly<Record<Language, (resolved: Resolved) => readonly string[]>> = {
  en: ({ state }) =>
    state.per === 'none'
      ? []
      : [state.per === 'change' ? `${state.base} = 1` : 'share of the sum of those shown, %'],
  de: ({ state }) =>
    state.per === 'none'
      ? []
      : [state.per === 'change' ? `${state.base} = 1` : 'Anteil an der Summe aller Gezeigten, %'],
};

/** Years as a subtitle writes them: `2014–2026; 2025–2026 estimates`, those being the years in which every value is one. */
export function yearsText(
  [from, to]: readonly [number, number],
  series: readonly Series[],
  { language }: Words,
): string {
  const span = from === to ? `${from}` : `${from}–${to}`;
  const values = series.flatMap(observed).filter(({ year }) => year >= from && year <= to);
  const final = new Set(values.flatMap(({ status, year }) => (isEstimate(status) ? [] : year)));
  const years = values.flatMap(({ year }) => (final.has(year) ? [] : year));
  const word = { en: 'estimates', de: 'Schätzungen' }[language];
  if (years.length === 0) {
    const some = values.some(({ status }) => isEstimate(status));
    return some ? `${span}; ${{ en: 'partly', de: 'teils' }[language]} ${word}` : span;
  }
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (from === to) return `${span} (${word})`;
  return `${span}; ${first === last ? first : `${first}–${last}`} ${word}`;
}

/** Says of chosen entities without a value that they have none, so that none is dropped in silence. */
export function withoutNote(
  without: readonly Entity[],
  { say, format, language }: Words,
): readonly string[] {
  if (without.length === 0) return [];
  const unarmed = without.filter(({ armedForces }) => armedForces === false);
  const others = without.filter(({ armedForces }) => armedForces !== false);
  const names = (all: readonly Entity[]) => format.list(all.map(({ name }) => say(name)));
  return [
    ...(others.length === 0 ? [] : [withoutWords[language].noFigures(names(others))]),
    ...(unarmed.length === 0 ? [] : [withoutWords[language].noForces(names(unarmed))]),
  ];
}

const withoutWords = {
  en: {
    noFigures: (names: string) => `No figures in this edition and these years: ${names}.`,
    noForces: (names: string) => `No armed forces, so no figures: ${names}.`,
  },
  de: {
    noFigures: (names: string) => `Keine Zahlen in dieser Ausgabe und diesen Jahren: ${names}.`,
    noForces: (names: string) => `Keine Streitkräfte, daher keine Zahlen: ${names}.`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;
