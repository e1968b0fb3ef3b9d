import { greatest } from 'd3-array';
import { isEstimate } from '../../domain/status';
import type { Words } from '../../language/words';
import { isWhole } from '../model/build-scatter';
import type { ModelScatterRow, ScatterModel, ScatterQuadrant } from './scatter-types';
import { scatterWords } from './scatter-words';

type Undescribed = Omit<ScatterModel, 'summary'>;

/** Of more than these a field's names are not told, only how many they are. */
const mostNamed = 4;

/** What a reader without the picture has to know: how many reach both levels, who lies in the other fields, what stands out. */
export function describeScatter(model: Undescribed, words: Words): string {
  const { rows, year, quadrants, tested, acrossTarget, upTarget } = model;
  const { summary } = scatterWords[words.language];
  const drawn = rows.filter(({ now }) => isWhole(now));
  const estimated = drawn.some(({ now }) => isEstimate(now.status));
  const when = estimated ? summary.estimates(year) : `${year}`;
  return [
    ...(tested === 0
      ? []
      : [
          summary.met(
            when,
            quadrants.both.count,
            tested,
            acrossTarget.shortLabel,
            upTarget.shortLabel,
          ),
          sentence((['across', 'up', 'neither'] as const).map((one) => lying(one, model, words))),
        ]),
    ...highest(drawn, words),
    ...standingOut(drawn, words),
    ...without(rows, words),
  ].join(' ');
}

function sentence(parts: readonly string[]): string {
  const text = `${parts.join('; ')}.`;
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A field, how many lie in it, and who. */
function lying(quadrant: ScatterQuadrant, { quadrants, rows }: Undescribed, { format }: Words) {
  const { name, count } = quadrants[quadrant];
  const there = rows.filter((row) => row.quadrants.includes(quadrant));
  const names =
    there.length === 0 || there.length > mostNamed
      ? ''
      : ` (${format.list(there.map((row) => row.name))})`;
  return `${name}: ${count}${names}`;
}

function highest(drawn: readonly ModelScatterRow[], words: Words): readonly string[] {
  const { summary } = scatterWords[words.language];
  const across = greatest(drawn, ({ now }) => now.across.value ?? Number.NaN);
  const up = greatest(drawn, ({ now }) => now.up.value ?? Number.NaN);
  return across === undefined || up === undefined
    ? []
    : [summary.highest(`${across.name} ${across.now.across.text}`, `${up.name} ${up.now.up.text}`)];
}

/** The highlighted ones, each with where it came from. */
function standingOut(drawn: readonly ModelScatterRow[], words: Words): readonly string[] {
  const { summary } = scatterWords[words.language];
  const told = drawn
    .filter(({ emphasis }) => emphasis === 'highlighted')
    .map(({ name, text, now, pairs }) => {
      const first = pairs.find((pair) => isWhole(pair) && pair.year < now.year);
      const before = first === undefined ? '' : ` (${summary.since(first.year, first.text)})`;
      return `${name}: ${text}${before}`;
    });
  return told.length === 0 ? [] : [`${told.join('; ')}.`];
}

function without(rows: readonly ModelScatterRow[], words: Words): readonly string[] {
  const { summary } = scatterWords[words.language];
  const names = rows.filter(({ now }) => !isWhole(now)).map(({ name }) => name);
  return names.length === 0 ? [] : [summary.without(words.format.list(names))];
}
