import fc from 'fast-check';

/**
 * fast-check with one seed for all properties, so that a run fails for what was changed and not by luck. `npm run test:random`
 * draws new seeds, to look for what no run has met yet; a failure prints the seed that repeats it.
 */
if (import.meta.env.MODE !== 'random') fc.configureGlobal({ seed: 2024 });

export { fc };
