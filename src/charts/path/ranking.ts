import { allies } from '../../catalogue/allies';
import type { Entity } from '../../domain/entity';
import type { NoPath, PathOutcome, PathPlan } from '../../domain/path/plan';
import type { SeriesBook } from '../series-book';
import { outcomeOf } from './path-outcome';
import type { PathState } from './path-state';

/** An ally with what the target takes of it. */
export interface RankedAlly {
  readonly entity: Entity;
  readonly outcome: PathOutcome;
}

/** An ally with a path. */
export interface RankedPlan {
  readonly entity: Entity;
  readonly plan: PathPlan;
}

/** Every ally: those below the target by the growth it takes, then those at it by their share, then those without a path. */
export interface Ranking {
  readonly climbing: readonly RankedPlan[];
  readonly holding: readonly RankedPlan[];
  readonly without: readonly { readonly entity: Entity; readonly why: NoPath }[];
}

/** Ranks the allies by what the state’s target takes of each, all in the same economy. */
export function rankAllies(data: SeriesBook, state: PathState): Ranking {
  const all = allies.map(
    (entity): RankedAlly => ({
      entity,
      outcome: outcomeOf(data, state, entity.id),
    }),
  );
  const plans = all.flatMap(({ entity, outcome }) =>
    outcome.kind === 'none' ? [] : [{ entity, plan: outcome }],
  );
  return {
    climbing: plans
      .filter(({ plan }) => plan.kind === 'climb')
      .toSorted((a, b) => b.plan.growth.nominal - a.plan.growth.nominal),
    holding: plans
      .filter(({ plan }) => plan.kind === 'hold')
      .toSorted((a, b) => b.plan.start.share - a.plan.start.share),
    without: all.flatMap(({ entity, outcome }) =>
      outcome.kind === 'none' ? [{ entity, why: outcome.why }] : [],
    ),
  };
}
