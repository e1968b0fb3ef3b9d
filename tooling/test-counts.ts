import * as v from 'valibot';

/** How many tests there were, by how they ended. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Nothing run. */
export const none: Counts = { passed: 0, failed: 0, skipped: 0 };

/** What a step counts as that says nothing that can be read. */
export const oneFailure: Counts = { passed: 0, failed: 1, skipped: 0 };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const vitestReport = v.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
  /** One for each file; a file that could not be run has failed without a failed test. */
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});

const playwrightReport = v.object({
  stats: v.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
  /** What failed outside of tests, such as a server that did not start. */
  errors: v.array(v.unknown()),
});

/** The counts of Vitest's JSON report. A report that cannot be read is a failure. */
export function countVitest(report: string | null): Counts {
  const read = parse(vitestReport, report);
  if (read === null) return oneFailure;
  const brokenFiles = read.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  );
  return {
    passed: read.numPassedTests,
    failed: read.numFailedTests + brokenFiles.length,
    skipped: read.numPendingTests + read.numTodoTests,
  };
}

/** The counts of Playwright's JSON report; a test that passed only when repeated has passed, and the report names it as flaky. */
export function countPlaywright(report: string | null): Counts {
  const read = parse(playwrightReport, report);
  if (read === null) return oneFailure;
  const { expected, unexpected, flaky, skipped } = read.stats;
  return { passed: expected + flaky, failed: unexpected + read.errors.length, skipped };
}

/** The counts of a step: one that ended badly, or in which no test ran, has at least one failure. */
export function settle(counts: Counts, endedWell: boolean): Counts {
  const ran = counts.passed + counts.failed > 0;
  return counts.failed === 0 && !(endedWell && ran) ? { ...counts, failed: 1 } : counts;
}

/** The counts of two steps together. */
export function add(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** The last line of a run. */
export function summaryLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  report: string | null,
): v.InferOutput<Schema> | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), report);
  return read.success ? read.output : null;
}
