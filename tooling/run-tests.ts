import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countPlaywright, countVitest } from './test-counts';
import { runSteps, type Step } from './test-steps';

const reports = mkdtempSync(join(tmpdir(), 'alliance-ledger-tests-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

const steps: readonly Step[] = [
  { name: 'dataset', command: 'npm run data' },
  { name: 'types', command: 'npm run types' },
  { name: 'lint', command: 'npm run lint' },
  {
    name: 'unit and component tests',
    command: `npx vitest run --reporter=default --reporter=json --outputFile.json="${vitestReport}"`,
    count: () => countVitest(read(vitestReport)),
  },
  { name: 'build', command: 'npm run build' },
  { name: 'size budgets', command: 'npm run size' },
  { name: 'demo build', command: 'npm run build:demo' },
  { name: 'a browser', command: 'npx tsx tooling/install-browser.ts' },
  {
    name: 'browser tests',
    command: 'npx playwright test',
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    count: () => countPlaywright(read(playwrightReport)),
  },
];

function read(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Runs a command; what it says is shown at once where it counts tests, else only when it fails. */
function run({ command, env, count }: Step): boolean {
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    stdio: count === undefined ? 'pipe' : 'inherit',
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0 && count === undefined) process.stdout.write(`${stdout}${stderr}`);
  return status === 0;
}

const passed = runSteps(steps, { run, now: () => performance.now(), print: console.log });
rmSync(reports, { recursive: true });
process.exitCode = passed ? 0 : 1;
