import { getTarget, type TargetId } from '../../catalogue/targets';
import type { Observation, Series } from '../../domain/series';
import { isEstimate, isMissing, type ObservationStatus } from '../../domain/status';
import type { UnitId } from '../../domain/unit';
import type { Words } from '../../language/words';
import type {
  ModelScatterRow,
  ScatterContent,
  ScatterModel,
  ScatterPair,
  ScatterQuadrant,
  ScatterRow,
} from '../forms/scatter-types';
import { scatterWords } from '../forms/scatter-words';
import type { ModelPoint, ModelTarget } from '../model';
import { axisTexts } from './axis-texts';
import { axisTicks } from './axis-ticks';
import { levelText } from './build-lines';

type ScatterPart = Omit<
  ScatterModel,
  'form' | 'summary' | 'chart' | 'title' | 'subtitle' | 'notes' | 'sources' | 'unit' | 'priceBases'
>;

/** The pairs, axes and fields of a scatter, without pixels. */
export function buildScatter(content: ScatterContent, words: Words): ScatterPart {
  const rows = content.rows
    .map((row) => modelRow(row, content, words))
    .toSorted((a, b) => rank(b) - rank(a));
  const whole = rows.flatMap(({ pairs }) => pairs.filter(isWhole));
  const target = (id: TargetId, unit: UnitId) => modelTarget(id, unit, words);
  const acrossTarget = target(content.acrossTarget, content.unit);
  const upTarget = target(content.upTarget, content.upUnit);
  const ticks = (values: readonly number[], about: number) => axisTicks(values, about);
  const across = ticks([...whole.flatMap((one) => one.across.value ?? []), acrossTarget.value], 6);
  const up = ticks([...whole.flatMap((one) => one.up.value ?? []), upTarget.value], 6);
  return {
    year: content.year,
    years: content.years,
    upUnit: content.upUnit,
    acrossTitle: words.say(content.acrossTitle),
    upTitle: words.say(content.upTitle),
    acrossTicks: axisTexts(across, content.unit, words).ticks,
    upTicks: axisTexts(up, content.upUnit, words).ticks,
    acrossTarget,
    upTarget,
    rows,
    quadrants: {
      both: field('both', content, words),
      across: field('across', content, words),
      up: field('up', content, words),
      neither: field('neither', content, words),
    },
    tested: content.rows.filter(({ quadrants }) => quadrants.length > 0).length,
  };
}

/** Whether both values are there, so that the pair has a place. */
export function isWhole({ across, up }: ScatterPair): boolean {
  return across.value !== null && up.value !== null;
}

/** How many lie in a field, as a range where rounding decides of some. */
export function countIn(
  quadrant: ScatterQuadrant,
  rows: readonly { readonly quadrants: readonly ScatterQuadrant[] }[],
): string {
  const may = rows.filter(({ quadrants }) => quadrants.includes(quadrant));
  const surely = may.filter(({ quadrants }) => quadrants.length === 1).length;
  return surely === may.length ? `${surely}` : `${surely}–${may.length}`;
}

function field(quadrant: ScatterQuadrant, content: ScatterContent, words: Words) {
  const level = (id: TargetId, unit: UnitId) => levelText(getTarget(id).value, unit, words);
  const across = level(content.acrossTarget, content.unit);
  const up = level(content.upTarget, content.upUnit);
  return {
    name: scatterWords[words.language].quadrants[quadrant](across, up),
    count: countIn(quadrant, content.rows),
  };
}

/** Pairs without a place rank below all others. */
function rank({ now }: ModelScatterRow): number {
  return isWhole(now) ? (now.across.value ?? 0) : Number.NEGATIVE_INFINITY;
}

function modelRow(row: ScatterRow, content: ScatterContent, words: Words): ModelScatterRow {
  const [from, to] = content.years;
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const now = pairOf(row, content.year, content, words);
  return {
    key: row.across.key,
    name: words.say(row.label),
    shortName: words.say(row.short ?? row.label),
    code: row.code,
    emphasis: row.emphasis,
    colour: row.emphasis === 'highlighted' ? row.colour : 'context',
    quadrants: row.quadrants,
    notYet: row.notYet,
    now,
    text: row.notYet ? scatterWords[words.language].notYet(now.text) : now.text,
    pairs: years.map((year) => pairOf(row, year, content, words)),
  };
}

function pairOf(row: ScatterRow, year: number, content: ScatterContent, words: Words): ScatterPair {
  const { acrossTarget, upTarget, unit, upUnit } = content;
  const across = point(row.across, year, unit, acrossTarget, words);
  const up = point(row.up, year, upUnit, upTarget, words);
  const both = scatterWords[words.language].pair(across.text, up.text);
  return {
    year,
    across,
    up,
    status: jointStatus(across.status, up.status),
    text: across.value === null && up.value === null ? across.text : both,
  };
}

function point(
  series: Series,
  year: number,
  unit: UnitId,
  target: TargetId,
  words: Words,
): ModelPoint {
  const missing: Observation = { year, value: null, status: 'O' };
  const { value, status } = series.observations.find((one) => one.year === year) ?? missing;
  const text =
    value === null
      ? words.messages.figure.missing
      : valueText(value, unit, getTarget(target).value, words);
  return { year, value, status, text };
}

/** A value as the unit is written; with one more decimal where rounding would put it on the target it misses. */
function valueText(value: number, unit: UnitId, target: number, { format }: Words): string {
  const text = format.value(value, unit);
  if (value === target || text !== format.value(target, unit)) return text;
  const finer = format.percent(value, unit === 'percent-of-gdp' ? 3 : 2);
  return finer === format.percent(target, unit === 'percent-of-gdp' ? 3 : 2) ? text : finer;
}

function jointStatus(across: ObservationStatus, up: ObservationStatus): ObservationStatus {
  const told = [isMissing, isEstimate, (status: ObservationStatus) => status !== 'A'];
  for (const matters of told) {
    if (matters(across)) return across;
    if (matters(up)) return up;
  }
  return across;
}

function modelTarget(id: TargetId, unit: UnitId, words: Words): ModelTarget {
  const target = getTarget(id);
  return {
    value: target.value,
    from: 0,
    label: words.say(target.label),
    shortLabel: levelText(target.value, unit, words),
    name: words.say(target.name),
  };
}
