import { defineConfig } from 'vitest/config';

/** The exports are made and opened one after the other: programs such as LibreOffice run once at a time. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    environment: 'node',
    include: ['tests/exports/*.exports.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 600_000,
    reporters: ['verbose'],
  },
});
