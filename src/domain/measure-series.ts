import type { Formula } from './formula';
import type { Measure, MeasureOrigin } from './measure';
import type { Observation, Series } from './series';
import { observationAt } from './series';
import type { ObservationStatus } from './status';
import { isEstimate } from './status';

/** The published series of an indicator; `edition` null: of the edition the measure is asked for in. Null where there is none. */
export type FindSeries = (
  indicator: string,
  edition: string | null,
  entity: string,
) => Series | null;

/** The indicators a measure is formed of; `edition` null: of the edition it is asked for in. */
export function measureInputs(
  origin: MeasureOrigin,
): readonly { readonly indicator: string; readonly edition: string | null }[] {
  const own = (indicator: string) => ({ indicator, edition: null });
  switch (origin.kind) {
    case 'published':
      return [own(origin.indicator)];
    case 'ratio':
      return [own(origin.numerator), own(origin.denominator)];
    case 'euro':
      return [own(origin.dollars), own(origin.national)];
    case 'purchasing-power':
      return [own(origin.national), { indicator: origin.factor, edition: origin.factorEdition }];
    default:
      return origin satisfies never;
  }
}

/** The series of a measure for an entity, in the measure's unit; null where the data have no such entity. */
export function measureSeries(
  { id, unit, origin }: Pick<Measure, 'id' | 'unit' | 'origin'>,
  entity: string,
  find: FindSeries,
): Series | null {
  switch (origin.kind) {
    case 'published':
      return find(origin.indicator, null, entity);
    case 'ratio': {
      const over = find(origin.numerator, null, entity);
      const under = find(origin.denominator, null, entity);
      if (over === null || under === null) return null;
      const values = combine(over, under, (a, b) => quotient(origin.factor * a, b));
      return derived(id, unit, values, ratioFormula, [over, under]);
    }
    case 'euro': {
      const dollars = find(origin.dollars, null, entity);
      const euros = find(origin.national, null, origin.member);
      const rate = find(origin.dollars, null, origin.member);
      if (dollars === null || euros === null || rate === null) return null;
      const values = combine(dollars, combine(euros, rate, quotient), (a, b) => a * b);
      return derived(id, unit, values, euroFormula, [dollars, euros, rate]);
    }
    case 'purchasing-power': {
      const national = find(origin.national, null, entity);
      if (national === null) return null;
      const factor = find(origin.factor, origin.factorEdition, entity);
      if (factor === null || origin.unlike.includes(entity)) {
        const none = combine(national, { ...national, observations: [] }, quotient);
        return derived(id, unit, none, powerFormula, [national]);
      }
      const values = combine(national, factor, quotient);
      return derived(id, unit, values, powerFormula, [national, factor]);
    }
    default:
      return origin satisfies never;
  }
}

const ratioFormula: Formula = {
  id: 'per-soldier',
  text: {
    en: 'defence expenditure ÷ active military personnel',
    de: 'Verteidigungsausgaben ÷ aktive Soldaten',
  },
};

const euroFormula: Formula = {
  id: 'euro-at-edition-rate',
  text: {
    en: 'US dollars × Germany’s euros ÷ Germany’s US dollars of the year, all current',
    de: 'US-Dollar × Deutschlands Euro ÷ Deutschlands US-Dollar des Jahres, alle in jeweiligen Preisen',
  },
};

const powerFormula: Formula = {
  id: 'purchasing-power',
  text: {
    en: 'national currency ÷ World Bank purchasing power factor (PA.NUS.PPP) of the year',
    de: 'Landeswährung ÷ Kaufkraftfaktor der Weltbank (PA.NUS.PPP) des Jahres',
  },
};

function derived(
  indicator: string,
  unit: Series['unit'],
  values: Series,
  formula: Formula,
  inputs: readonly Series[],
): Series {
  return {
    ...values,
    key: { ...values.key, indicator },
    unit,
    derivation: { formulas: [formula], inputs: inputs.map(({ key }) => key) },
  };
}

/** Null where nothing can be divided. */
export function quotient(a: number, b: number): number | null {
  return b === 0 ? null : a / b;
}

/**
 * Two series worked into one, year by year, keyed by the first. A year that lacks either is missing (O, or the first's own
 * letter); it keeps the first's status unless only the second's is an estimate or a break.
 */
export function combine(
  first: Series,
  second: Series,
  work: (a: number, b: number) => number | null,
): Series {
  return {
    ...first,
    observations: first.observations.map(({ year, value, status }): Observation => {
      if (value === null) return { year, value, status };
      const other = observationAt(second, year);
      const result = other === null ? null : work(value, other.value);
      if (other === null || result === null) return { year, value: null, status: 'O' };
      return { year, value: result, status: jointStatus(status, other.status) };
    }),
  };
}

function jointStatus(first: ObservationStatus, second: ObservationStatus): ObservationStatus {
  if (isEstimate(first)) return first;
  return isEstimate(second) || second === 'B' ? second : first;
}
