import { add, type Counts, none, oneFailure, settle, summaryLine } from './test-counts';

/** One thing the test run does. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Reads how many tests ran; absent where the step has none. */
  readonly count?: () => Counts;
}

/** What the run needs of its surroundings. */
export interface Surroundings {
  /** Runs the step's command to its end; false where it ended badly. */
  readonly run: (step: Step) => boolean;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  readonly print: (line: string) => void;
}

/** Runs the steps in order up to the first that fails, prints a line for each and the sum last; true if all passed. */
export function runSteps(steps: readonly Step[], { run, now, print }: Surroundings): boolean {
  let sum = none;
  for (const step of steps) {
    const start = now();
    const counts = countsOf(step, run(step));
    const seconds = ((now() - start) / 1000).toFixed(1);
    sum = add(sum, counts);
    const tests = step.count === undefined ? '' : `: ${summaryLine(counts)}`;
    print(`${counts.failed === 0 ? '✓' : '✗'} ${step.name} (${seconds} s)${tests}`);
    if (counts.failed > 0) break;
  }
  const result = settle(sum, true);
  print(summaryLine(result));
  return result.failed === 0;
}

function countsOf({ count }: Step, endedWell: boolean): Counts {
  if (count !== undefined) return settle(count(), endedWell);
  return endedWell ? none : oneFailure;
}
