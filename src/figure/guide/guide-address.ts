import { type GuideState, guessRange, guideDefaults, guideSteps } from '../../charts/guide/state';
import { printAddress, readAddress } from '../address/read-address';
import type { AddressCodec } from '../address/use-page-state';

const stepNames = guideSteps.map(String);

/** No factor that can be guessed. */
const noGuess = 0;

/** `?step=2&guess=1.7`, without what is usual. */
export const guideAddress: AddressCodec<GuideState> = {
  parse: (query) => {
    const read = readAddress(query);
    const name = read.one('step', stepNames, String(guideDefaults.step));
    const guess = read.number('guess', guessRange, noGuess);
    const step = guideSteps.find((one) => String(one) === name) ?? guideDefaults.step;
    const usual = step === guideDefaults.step && guess === noGuess;
    const state = { step, guess: guess === noGuess ? null : guess };
    return {
      state: usual ? guideDefaults : state,
      // A guess that cannot be used is none.
      invalid: read.invalid().map((one) => (one.key === 'guess' ? { ...one, used: '–' } : one)),
    };
  },
  print: ({ step, guess }) =>
    printAddress([
      ['step', step, guideDefaults.step],
      ['guess', guess ?? noGuess, noGuess],
    ]),
};
