// @vitest-environment node

import { expect, test } from 'vitest';
import { parseSpeakerMessage } from '../../src/data/speaker-messages';
import { fc } from '../support/properties';

test.each([
  { kind: 'hello' },
  { kind: 'ended' },
  { kind: 'ask', action: 'next' },
  { kind: 'state', deck: '{}', slide: 2, step: 0, black: false },
])('a window understands %o', (message) => {
  expect(parseSpeakerMessage(message)).toEqual(message);
});

test.each([
  null,
  'next',
  { kind: 'run', script: 'alert(1)' },
  { kind: 'ask', action: 'leave' },
  { kind: 'state', deck: '{}', slide: -1, step: 0, black: false },
  { kind: 'state', deck: '{}', slide: 1e9, step: 0, black: false },
  { kind: 'state', deck: 'x'.repeat(2_000_001), slide: 0, step: 0, black: false },
])('a window does not heed %#', (message) => {
  expect(parseSpeakerMessage(message)).toBeNull();
});

test('a window never throws, whatever it is told', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      expect(parseSpeakerMessage(message)).toBeNull();
    }),
  );
});
