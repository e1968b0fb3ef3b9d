import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { findBrowser } from '../../tooling/find-browser';
import { serveFolders } from '../browser/support/static-server';
import { type Measured, measure, type Subject } from './measure';
import { table } from './table';

/** Measures our start page and the usual way to draw its first chart, turn by turn, and prints what it saw. */
async function bench(runs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-ledger-bench-'));
  await build({
    root: 'tests/bench/idiomatic',
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  });
  const ours = await serveFolders({ '/': 'dist' });
  const usual = await serveFolders({ '/data/': 'dist/data', '/': folder });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  try {
    const subjects = [ourPage(ours.address), usualPage(usual.address)] as const;
    for (const slowDown of [1, 4]) {
      const measured: [Measured[], Measured[]] = [[], []];
      await measure(browser, subjects[0], slowDown);
      await measure(browser, subjects[1], slowDown);
      for (let run = 0; run < runs; run++) {
        measured[0].push(await measure(browser, subjects[0], slowDown));
        measured[1].push(await measure(browser, subjects[1], slowDown));
      }
      const speed = slowDown === 1 ? 'full speed' : `processor slowed down ${slowDown}×`;
      console.log(`\n${speed}, ${runs} runs each\n`);
      console.log(
        table(
          subjects.map(({ name }) => name),
          measured,
        ),
      );
    }
  } finally {
    await browser.close();
    await Promise.all([ours.close(), usual.close()]);
    rmSync(folder, { recursive: true });
  }
}

function ourPage(address: string): Subject {
  const figure = 'figure[data-chart="germany-share-of-gdp"]';
  return {
    name: 'start page',
    address,
    picture: `${figure} .drawing svg path`,
    live: `${figure} .drawing-live svg`,
    surface: `${figure} .reading`,
    tip: `${figure} .tip-head`,
  };
}

function usualPage(address: string): Subject {
  return {
    name: 'idiomatic Recharts',
    address,
    picture: 'path.recharts-line-curve',
    live: 'path.recharts-line-curve',
    surface: '.recharts-wrapper',
    tip: '.recharts-tooltip-label',
  };
}

await bench(Number(process.env.RUNS ?? 5));
