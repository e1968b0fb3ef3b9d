import { startMocks, switchScenario } from './browser';
import { readScenarioChoice } from './scenario-choice';
import { findScenario, type ScenarioId, scenarios } from './scenarios';

/** The pretend server of a demo, already answering, with what its switch needs. */
export interface Demo {
  readonly scenarios: typeof scenarios;
  readonly current: ScenarioId;
  /** The scenario the address asked for in vain; null where it asked for none or for one there is. */
  readonly invalid: string | null;
  /** Answers as another scenario from now on; an unknown id changes nothing. */
  readonly choose: (id: string) => void;
}

/** Starts the pretend server in the scenario of the address. */
export async function startDemo(): Promise<Demo> {
  const { scenario, invalid } = readScenarioChoice();
  await startMocks(scenario);
  return {
    scenarios,
    current: scenario,
    invalid,
    choose: (id) => {
      const found = findScenario(id);
      if (found !== null) switchScenario(found.id);
    },
  };
}
