import { getMeasure, type MeasureId } from '../../catalogue/measures';
import type { Entity } from '../../domain/entity';
import type { Words } from '../../language/words';
import { changeBetween, changeKind, changeSign } from '../model/dumbbell-change';

/** Two decimals hide which side of a level a share is on that is nearer than this to it, in points. */
const near = 0.005;

/** A value of a measure as it is written; a share that two decimals would put on a level has four. `decimals`: as printed. */
export function writeValue(
  value: number,
  measure: MeasureId,
  words: Words,
  options: {
    readonly decimals?: number | null;
    readonly level?: number | null;
    readonly entity?: Pick<Entity, 'currency'>;
  } = {},
): string {
  const { unit } = getMeasure(measure);
  const { format } = words;
  const { decimals = null, level = null, entity } = options;
  if (decimals !== null && unit.startsWith('percent')) return format.percent(value, decimals);
  if (unit === 'percent-of-gdp' && level !== null) {
    const distance = Math.abs(value - level);
    if (distance > 0 && distance < near) return format.percent(value, 4);
  }
  return format.value(value, unit, entity?.currency);
}

/** A change with its sign and the word of its kind: `+0.11 points`, `−0.0035 points`, `+2 %`. Empty where none can be formed. */
export function writeChange(
  before: number | null,
  after: number | null,
  measure: MeasureId,
  words: Words,
): string {
  const { unit } = getMeasure(measure);
  const kind = changeKind(unit);
  const change = changeBetween(before, after, kind);
  if (change === null) return '';
  const number = signed(change, measure, words);
  return kind === 'points' ? `${number}\u00a0${points[words.language]}` : number;
}

/** The same without the word, for columns whose head says it. */
export function signed(change: number, measure: MeasureId, { format }: Words): string {
  const { unit } = getMeasure(measure);
  const kind = changeKind(unit);
  const sign = changeSign(change, kind) > 0 ? '+' : '';
  if (kind !== 'points') return sign + format.percent(change, 1);
  const fine = unit === 'percent-of-gdp' && change !== 0 && Math.abs(change) < near;
  return sign + format.number(change, unit !== 'percent-of-gdp' ? 1 : fine ? 4 : 2);
}

const points = { en: 'points', de: 'Punkte' } as const;
