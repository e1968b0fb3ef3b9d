import { findEntity } from '../../catalogue/entities';
import { termOf } from '../../catalogue/terms';
import type { PathPlan } from '../../domain/path/plan';
import { isEstimate } from '../../domain/status';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import { decimalsOf } from '../../lib/decimals';
import type { PathState } from './path-state';

/** A percentage a reader set, with no more decimals than it has: `3.5 %`. */
export function setPercent(value: number, { format }: Words): string {
  return format.percent(value, decimalsOf(value));
}

/** The name of the entity of a state. */
export function nameOf(entity: string, { say }: Words): string {
  const found = findEntity(entity);
  return found === null ? entity : say(found.name);
}

/** What is counted, as the edition of the state calls it. */
export function subjectOf({ edition }: PathState, { say }: Words): string {
  return say(termOf('nato', edition));
}

/** The finding of a path: the growth it takes, or what holding takes. */
export function pathTitle(plan: PathPlan, state: PathState, words: Words): string {
  const { format, language } = words;
  return titles[language]({
    name: nameOf(state.entity, words),
    target: setPercent(state.target, words),
    by: state.by,
    growth: format.percent(Math.abs(plan.growth.nominal), 1),
    less: plan.growth.nominal < 0,
    hold: plan.kind === 'hold',
  });
}

interface Finding {
  readonly name: string;
  readonly target: string;
  readonly by: number;
  /** The size of the yearly change. */
  readonly growth: string;
  readonly less: boolean;
  readonly hold: boolean;
}

const titles: Readonly<Record<Language, (found: Finding) => string>> = {
  en: ({ name, target, by, growth, less, hold }) => {
    const change = `${growth} ${less ? 'less' : 'more'} a year`;
    return hold
      ? `${name} has reached ${target}; holding takes ${change}`
      : `${name}: ${target} by ${by} takes ${change}`;
  },
  de: ({ name, target, by, growth, less, hold }) => {
    const change = `jährlich ${growth} ${less ? 'weniger' : 'mehr'}`;
    return hold
      ? `${name} hat ${target} erreicht; Halten kostet ${change}`
      : `${name}: ${target} bis ${by} kosten ${change}`;
  },
};

/** The assumptions of a state in a few words, for subtitles. */
export function assumed({ growth, inflation }: PathState, words: Words): string {
  return assumptions[words.language](setPercent(growth, words), setPercent(inflation, words));
}

const assumptions: Readonly<Record<Language, (growth: string, inflation: string) => string>> = {
  en: (growth, inflation) => `assumed: ${growth} real GDP growth, ${inflation} inflation a year`,
  de: (growth, inflation) =>
    `angenommen: ${growth} reales Wachstum, ${inflation} Inflation im Jahr`,
};

/** The years of the past a chart shows, and which of them are estimates: `2014–2026, estimates from 2025`. */
export function pastYears(
  from: number,
  plan: PathPlan,
  estimatesFrom: number | null,
  words: Words,
) {
  const { year, status } = plan.start;
  const since = isEstimate(status) ? (estimatesFrom ?? year) : null;
  const span = `${from}–${year}`;
  return since === null ? span : `${span}, ${estimates[words.language](since)}`;
}

const estimates: Readonly<Record<Language, (from: number) => string>> = {
  en: (from) => `estimates from ${from}`,
  de: (from) => `ab ${from} geschätzt`,
};
