import type { ModelScatterRow, ScatterModel, ScatterPair } from '../forms/scatter-types';
import type { ShownValue } from './shown-value';

/** Both values of every pair: of the year shown, and of all years of the ways that are drawn. */
export function scatterValues(model: ScatterModel): readonly ShownValue[] {
  return model.rows.flatMap((row) =>
    pairsOf(row, model.year).flatMap((pair) => valuesOf(row, pair, model)),
  );
}

function pairsOf({ emphasis, pairs, now }: ModelScatterRow, year: number): readonly ScatterPair[] {
  if (emphasis !== 'highlighted') return [now];
  return [...pairs.filter((pair) => pair.year < year), now];
}

function valuesOf(
  { name, key }: ModelScatterRow,
  { year, across, up }: ScatterPair,
  { unit, upUnit, acrossTitle, upTitle }: ScatterModel,
): readonly ShownValue[] {
  return [
    { point: across, unit, note: acrossTitle },
    { point: up, unit: upUnit, note: upTitle },
  ].map(({ point, ...of }) => ({
    name,
    key,
    year,
    value: point.value,
    status: point.status,
    ...of,
  }));
}
