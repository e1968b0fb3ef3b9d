// @vitest-environment node

import { expect, test } from 'vitest';
import { guessRange, guideDefaults, guideSteps } from '../../../src/charts/guide/state';
import { guideAddress } from '../../../src/figure/guide/guide-address';
import { fc } from '../../support/properties';

const [lowest, highest] = guessRange;
const hundredths = fc
  .integer({ min: 100 * lowest, max: 100 * highest })
  .map((guess) => guess / 100);

test('an address says the step and the guess', () => {
  expect(guideAddress.parse('?step=3&guess=1.7').state).toEqual({ step: 3, guess: 1.7 });
  expect(guideAddress.print({ step: 3, guess: 1.7 })).toBe('?step=3&guess=1.7');
  expect(guideAddress.parse('').state).toBe(guideDefaults);
  expect(guideAddress.print(guideDefaults)).toBe('');
});

test('parsing what was printed gives the same state', () => {
  const states = fc.record({ step: fc.constantFrom(...guideSteps), guess: fc.option(hundredths) });
  fc.assert(
    fc.property(states, (state) => {
      expect(guideAddress.parse(guideAddress.print(state))).toEqual({ state, invalid: [] });
    }),
  );
});

test('a guess that is no factor, or no possible one, is named and is none', () => {
  for (const guess of ['0', '-1', '9', 'double', '1,7', '1e3', 'Infinity']) {
    const { state, invalid } = guideAddress.parse(`?step=2&guess=${guess}`);
    expect(state, guess).toEqual({ step: 2, guess: null });
    expect(invalid, guess).toMatchObject([{ key: 'guess', used: '–' }]);
  }
});

test('a step there is not is the first', () => {
  for (const step of ['0', '6', '2.5', 'last', '__proto__']) {
    expect(guideAddress.parse(`?step=${step}`).state.step, step).toBe(1);
  }
});

test('no address throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { state } = guideAddress.parse(`?${text}`);
      expect(guideAddress.parse(guideAddress.print(state)).state).toEqual(state);
    }),
  );
});
