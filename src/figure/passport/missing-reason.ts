import type { Measure } from '../../domain/measure';
import { type Series, valueAt } from '../../domain/series';
import type { PassportMessages } from '../../language/explore/passport-messages';
import type { PassportStep } from './passport';
import type { PassportPoint } from './passport-point';

/** Why a value is missing, in words. */
export function missingReason(
  {
    point: { year, per, base, entity },
    measure: { origin },
    series,
    steps,
    producer,
  }: {
    readonly point: PassportPoint;
    readonly measure: Measure;
    /** The series of the measure, before anything is done to its values. */
    readonly series: Series;
    readonly steps: readonly PassportStep[];
    readonly producer: string;
  },
  { reasons }: PassportMessages,
): string {
  const lacking = steps
    .flatMap(({ inputs }) => inputs)
    .filter(({ value, impossible }) => value === null && !impossible)
    .map(({ name }) => name);
  if (valueAt(series, year) !== null) {
    return per === 'share' ? reasons.sum(lacking.join('; ')) : reasons.base(base);
  }
  if (origin.kind === 'published') {
    const status = series.observations.find((one) => one.year === year)?.status;
    return status === 'M' ? reasons.impossible : reasons.published(producer);
  }
  const unlike = origin.kind === 'purchasing-power' && origin.unlike.includes(entity);
  return unlike ? reasons.unlike : reasons.input(lacking.join('; '));
}
