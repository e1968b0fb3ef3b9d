import type { ScenarioId } from './scenarios';
import { findScenario } from './scenarios';

/** The scenario to act, and the name that was asked for where there is no such scenario (else null). */
export interface ScenarioChoice {
  readonly scenario: ScenarioId;
  readonly invalid: string | null;
}

const key = 'scenario';

/**
 * The scenario named in the address (`?scenario=slow`), which is then remembered for the visit; without one the
 * remembered one, else `normal`. `openStorage` may throw, as `sessionStorage` does in a sandboxed frame.
 */
export function readScenarioChoice(
  search: string = window.location.search,
  openStorage: () => Storage = () => window.sessionStorage,
): ScenarioChoice {
  const asked = new URLSearchParams(search).get(key);
  const name = asked ?? orNull(() => openStorage().getItem(key));
  const scenario = name === null ? null : findScenario(name);
  if (scenario === null) return { scenario: 'normal', invalid: asked };
  orNull(() => openStorage().setItem(key, scenario.id));
  return { scenario: scenario.id, invalid: null };
}

function orNull<Value>(attempt: () => Value): Value | null {
  try {
    return attempt();
  } catch {
    return null;
  }
}
