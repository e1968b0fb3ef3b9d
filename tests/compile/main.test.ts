// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compile-'));
  cpSync('data', join(folder, 'data'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function compileFolder() {
  const { status, stdout, stderr } = spawnSync(
    resolve('node_modules/.bin/tsx'),
    [resolve('data/compile/main.ts')],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('the command writes the dataset and says so in one line', () => {
  const { status, stdout, stderr } = compileFolder();
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^8 editions, \d+ files in public\/data\/v1\n$/);
  const index = readFileSync(join(folder, 'public/data/v1/index.json'), 'utf8');
  expect(index).not.toContain('\n');
  for (const { path } of JSON.parse(index).files) {
    expect(existsSync(join(folder, 'public/data/v1', path)), path).toBe(true);
  }
});

test('the command ends with 1, lists the faults and writes nothing where a table is at fault', () => {
  const table = join(folder, 'data/nato-2026-07/observations.csv');
  writeFileSync(
    table,
    readFileSync(table, 'utf8').replace('share-of-gdp,ALB,2015', 'share-of-gdp,ALX,2015'),
  );
  const { status, stdout, stderr } = compileFolder();
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^data\/nato-2026-07\/observations.csv:3: unknown entity "ALX"$/m);
  expect(existsSync(join(folder, 'public'))).toBe(false);
});
