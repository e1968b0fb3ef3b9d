// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  type Counts,
  countPlaywright,
  countVitest,
  none,
  settle,
  summaryLine,
} from '../../tooling/test-counts';
import { runSteps, type Step } from '../../tooling/test-steps';

function counts(passed: number, failed: number, skipped = 0): Counts {
  return { passed, failed, skipped };
}

function file(status: string, ...tests: readonly string[]) {
  return { status, assertionResults: tests.map((one) => ({ status: one })) };
}

describe('Vitest’s report', () => {
  const numbers = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };

  test('is read: skipped tests and tests to do are skipped', () => {
    const testResults = [file('passed', 'passed'), file('failed', 'passed', 'failed')];
    expect(countVitest(JSON.stringify({ ...numbers, testResults }))).toEqual(counts(5, 2, 2));
  });

  test('counts a file that could not be run as a failure', () => {
    const testResults = [file('failed'), file('failed', 'passed'), file('failed', 'failed')];
    expect(countVitest(JSON.stringify({ ...numbers, testResults }))).toEqual(counts(5, 4, 2));
  });

  test.each([null, '', '{', '[]', '{}', JSON.stringify({ ...numbers, numPassedTests: 'many' })])(
    'that is %j is a failure',
    (report) => expect(countVitest(report)).toEqual(counts(0, 1)),
  );
});

describe('Playwright’s report', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 0, skipped: 3 };

  test('is read', () => {
    expect(countPlaywright(JSON.stringify({ stats, errors: [] }))).toEqual(counts(7, 1, 3));
  });

  test('counts a test that passed when repeated as passed', () => {
    const report = JSON.stringify({ stats: { ...stats, flaky: 2 }, errors: [] });
    expect(countPlaywright(report)).toEqual(counts(9, 1, 3));
  });

  test('counts what failed outside of tests', () => {
    const report = JSON.stringify({ stats, errors: [{ message: 'no server' }] });
    expect(countPlaywright(report)).toEqual(counts(7, 2, 3));
  });

  test.each([null, 'no JSON', '{"stats":{}}'])('that is %j is a failure', (report) => {
    expect(countPlaywright(report)).toEqual(counts(0, 1));
  });
});

describe('a step', () => {
  test('that ended badly without a failed test has failed', () => {
    expect(settle(counts(5, 0), false)).toEqual(counts(5, 1));
  });

  test('in which nothing ran has failed', () => {
    expect(settle(none, true)).toEqual(counts(0, 1));
    expect(settle(counts(0, 0, 4), true)).toEqual(counts(0, 1, 4));
  });

  test('is otherwise what its report says', () => {
    expect(settle(counts(5, 0), true)).toEqual(counts(5, 0));
    expect(settle(counts(5, 2), false)).toEqual(counts(5, 2));
  });
});

describe('a run', () => {
  const types: Step = { name: 'types', command: 'types' };
  const tests = (name: string, result: Counts): Step => ({
    name,
    command: name,
    count: () => result,
  });

  /** Runs the steps, of which those named end badly; a step takes half a second. */
  function runOf(steps: readonly Step[], failing: readonly string[] = []) {
    const lines: string[] = [];
    let clock = 0;
    const passed = runSteps(steps, {
      run: ({ name }) => !failing.includes(name),
      now: () => {
        clock += 500;
        return clock;
      },
      print: (line) => lines.push(line),
    });
    return { passed, lines };
  }

  test('says how long each step took and sums its tests in the last line', () => {
    expect(runOf([types, tests('unit', counts(5, 0)), tests('browser', counts(2, 0))])).toEqual({
      passed: true,
      lines: [
        '✓ types (0.5 s)',
        '✓ unit (0.5 s): 5 passed, 0 failed',
        '✓ browser (0.5 s): 2 passed, 0 failed',
        '7 passed, 0 failed',
      ],
    });
  });

  test('stops at the first step that fails, which counts as one failure', () => {
    expect(runOf([types, tests('unit', counts(5, 0))], ['types'])).toEqual({
      passed: false,
      lines: ['✗ types (0.5 s)', '0 passed, 1 failed'],
    });
  });

  test('stops at failed tests', () => {
    expect(runOf([tests('unit', counts(5, 2, 1)), types], ['unit'])).toEqual({
      passed: false,
      lines: ['✗ unit (0.5 s): 5 passed, 2 failed, 1 skipped', '5 passed, 2 failed, 1 skipped'],
    });
  });

  test('without any test fails', () => {
    expect(runOf([types])).toEqual({
      passed: false,
      lines: ['✓ types (0.5 s)', '0 passed, 1 failed'],
    });
  });
});

test('skipped tests are named only where there are some', () => {
  expect(summaryLine(counts(3, 0))).toBe('3 passed, 0 failed');
  expect(summaryLine(counts(3, 1, 2))).toBe('3 passed, 1 failed, 2 skipped');
});
