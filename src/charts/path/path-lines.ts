import { findEntity } from '../../catalogue/entities';
import { pathDefaults } from '../../catalogue/path';
import { targets } from '../../catalogue/targets';
import { inOtherEconomy, type PathPlan } from '../../domain/path/plan';
import type { PathShape } from '../../domain/path/values';
import type { Series } from '../../domain/series';
import type { Language, Text } from '../../domain/text';
import type { Words } from '../../language/words';
import type { Level, LineContent, LineRow } from '../content';
import type { PathState } from './path-state';
import { setPercent } from './path-words';

const shapeLabels: Readonly<
  Record<PathShape | 'held', { readonly label: Text; readonly short: Text }>
> = {
  constant: {
    label: { en: 'Constant growth', de: 'Gleiches Wachstum' },
    short: { en: 'Growth', de: 'Wachstum' },
  },
  linear: {
    label: { en: 'Equal points', de: 'Gleiche Punkte' },
    short: { en: 'Points', de: 'Punkte' },
  },
  held: {
    label: { en: 'Share held', de: 'Anteil gehalten' },
    short: { en: 'Held', de: 'Gehalten' },
  },
};

/** The shapes a plan is drawn in: one where it only holds, since both are the same then. */
export function shapesOf({ kind }: PathPlan): readonly PathShape[] {
  return kind === 'climb' ? ['constant', 'linear'] : ['constant'];
}

/** What was spent so far: the line a path goes on from. */
export function pastRow(series: Series, state: PathState): LineRow {
  const name = findEntity(state.entity)?.name ?? { en: state.entity, de: state.entity };
  return { series, label: name, emphasis: 'highlighted', colour: 'first', unlabelled: true };
}

/** A path, dashed. */
export function pathRow(series: Series, shape: PathShape, { kind }: PathPlan): LineRow {
  return {
    series,
    ...shapeLabels[kind === 'hold' ? 'held' : shape],
    emphasis: 'highlighted',
    colour: shape === 'constant' ? 'second' : 'third',
    drawn: 'dashed',
  };
}

/** An edge of the fan. `slower`: GDP grows less than assumed. */
export function edgeRow(series: Series, slower: boolean): LineRow {
  return {
    series,
    label: slower ? edgeLabels.slower : edgeLabels.faster,
    emphasis: 'muted',
    compared: false,
    drawn: 'edge',
  };
}

const { fan } = pathDefaults;

const edgeLabels = {
  slower: { en: `GDP growth ${fan} point lower`, de: `Wachstum ${fan} Punkt niedriger` },
  faster: { en: `GDP growth ${fan} point higher`, de: `Wachstum ${fan} Punkt höher` },
} as const satisfies Record<string, Text>;

/** The plan in the slower and in the faster economy of the fan; null where one of them has nothing left. */
export function fanOf(
  plan: PathPlan,
): { readonly slower: PathPlan; readonly faster: PathPlan } | null {
  const slower = inOtherEconomy(plan, -fan);
  const faster = inOtherEconomy(plan, fan);
  return slower === null || faster === null ? null : { slower, faster };
}

/** The target as a step: the alliance’s own from the day it was agreed, a reader’s from the start of the path. */
export function targetOf(
  { target, by }: PathState,
  { start }: PathPlan,
  words: Words,
): Pick<LineContent, 'targets' | 'levels'> {
  const agreed = targets.find(
    (one) => one.indicator === 'share-of-gdp' && one.value === target && one.by === by,
  );
  if (agreed !== undefined) return { targets: [agreed.id] };
  const text = levels[words.language](setPercent(target, words), by);
  const level: Level = { value: target, from: start.year, label: { en: text, de: text } };
  return { targets: [], levels: [level] };
}

const levels: Readonly<Record<Language, (target: string, by: number) => string>> = {
  en: (target, by) => `${target} by ${by}`,
  de: (target, by) => `${target} bis ${by}`,
};
