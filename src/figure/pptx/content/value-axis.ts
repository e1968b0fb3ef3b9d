import type { ModelTick } from '../../../charts/model';
import type { UnitId } from '../../../domain/unit';
import type { Words } from '../../../language/words';
import type { SlideAxis } from '../slide-types';
import { localFormat, numberFormats } from './number-formats';

/** What an axis of values is made of. */
export interface AxisSource {
  readonly unit: UnitId;
  readonly ticks: readonly ModelTick[];
  readonly axisUnit: string | null;
  readonly scale?: 'linear' | 'log';
  /** What the axis has to reach, where its ticks do not. */
  readonly span?: readonly [number, number];
}

/** A model's axis as a native chart has it, and how values are written beside it. */
export function valueAxis(
  { unit, ticks, axisUnit, scale = 'linear', span }: AxisSource,
  words: Words,
): { readonly axis: SlideAxis; readonly valueFormat: string } {
  const values = ticks.map(({ value }) => value);
  const step = stepOf(values);
  const formats = numberFormats(unit, values, axisUnit, words);
  const lowest = Math.min(...values, ...(span ?? []));
  const highest = Math.max(...values, ...(span ?? []));
  const texts = ticks.map(({ text }) => text).toSorted((a, b) => b.length - a.length);
  return {
    axis: {
      lowest: step === null || scale === 'log' ? lowest : Math.floor(lowest / step + 1e-9) * step,
      highest: step === null || scale === 'log' ? highest : Math.ceil(highest / step - 1e-9) * step,
      step: scale === 'log' ? null : step,
      scale,
      format: localFormat(formats.axis, words.language),
      widest: texts[0] ?? '',
      title: formats.title,
      shown: true,
    },
    valueFormat: localFormat(formats.value, words.language),
  };
}

/** From tick to tick; null where they do not stand at equal distances. */
function stepOf(values: readonly number[]): number | null {
  const [first, second] = values;
  if (first === undefined || second === undefined) return null;
  const step = second - first;
  const even = values.every((value, at) => Math.abs(value - first - at * step) < step / 1000);
  return even ? Number(step.toPrecision(12)) : null;
}
