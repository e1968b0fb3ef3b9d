import type { Plugin } from 'vite';

/** What of TanStack Query is left out, by the module that asks for it, and what stands in for it. */
const leftOut = [
  { asked: './mutationCache.js', by: 'queryClient', stand: './no-mutations.ts' },
  { asked: './infiniteQueryBehavior.js', by: 'query', stand: './no-infinite-queries.ts' },
] as const;

/**
 * Leaves what TanStack Query knows of mutations and of infinite lists out of the product, which only reads whole files: 1.8 kB gzipped
 * of the first script. Whoever needs one of them some day takes its line away.
 */
export function onlyReading(): Plugin {
  return {
    name: 'only-reading',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer = '') {
      const found = leftOut.find(
        ({ asked, by }) =>
          source === asked && importer.endsWith(`query-core/build/modern/${by}.js`),
      );
      return found === undefined ? null : new URL(found.stand, import.meta.url).pathname;
    },
  };
}
