import { test as base } from '@playwright/test';
import { type Faults, watch } from './faults';

/**
 * The test every file uses: it fails where the page logs an error, throws, asks another machine, or gets no answer,
 * unless the test said beforehand that it will.
 */
export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ context }, use) => {
      const faults = watch(context);
      await use(faults);
      faults.settle();
    },
    { auto: true },
  ],
});
