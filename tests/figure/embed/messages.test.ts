import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseHostMessage } from '../../../src/data/host-message';
import { contract } from '../../../src/figure/embed/frame-message';
import { readFrameMessage } from '../../../src/figure/embed/host/read-frame-message';
import { fc } from '../../support/properties';

const text = v.pipe(v.string(), v.maxLength(2000));
const short = v.pipe(v.string(), v.maxLength(20));
const number = v.pipe(v.number(), v.finite());

/** What the guard of the host script holds to, as a schema: the script itself has no room for one. */
const frameMessage = v.intersect([
  v.object({ source: v.literal(contract.source), version: v.literal(contract.version) }),
  v.variant('type', [
    v.object({ type: v.literal('ready'), chart: text }),
    v.object({
      type: v.literal('height'),
      height: v.pipe(number, v.gtValue(0), v.maxValue(20_000)),
    }),
    v.object({
      type: v.literal('state'),
      ...{ chart: text, language: text, query: text, title: text, page: text },
    }),
    v.object({ type: v.literal('key'), key: short, code: short, keyCode: number }),
  ]),
]);

const anything = fc.oneof(
  fc.anything(),
  fc.record(
    {
      source: fc.constantFrom<unknown>(contract.source, contract.source, 'other', 1),
      version: fc.constantFrom<unknown>(1, 1, 1, 2, '1'),
      type: fc.constantFrom('ready', 'height', 'state', 'key', 'theme', '__proto__'),
      height: fc.oneof(fc.double(), fc.integer({ min: -5, max: 30_000 }), fc.string()),
      chart: fc.oneof(fc.string(), fc.anything()),
      language: fc.string(),
      query: fc.oneof(fc.string(), fc.constant('x'.repeat(2001))),
      title: fc.string(),
      page: fc.string(),
      key: fc.oneof(fc.string(), fc.constant('x'.repeat(21))),
      code: fc.string(),
      keyCode: fc.oneof(fc.integer(), fc.constant(Number.NaN), fc.string()),
    },
    { requiredKeys: [] },
  ),
);

describe('what comes from a frame', () => {
  test('is taken where the schema takes it, and nowhere else', () => {
    fc.assert(
      fc.property(anything, (data) => {
        expect(readFrameMessage(data) !== null).toBe(v.is(frameMessage, data));
      }),
      { numRuns: 2000 },
    );
  });

  test('is taken without what else stands in it', () => {
    const data = { ...contract, type: 'height', height: 512, onclick: 'x' };
    expect(readFrameMessage(data)).toEqual({ type: 'height', height: 512 });
  });
});

describe('what comes to a frame', () => {
  test('is a greeting or a theme', () => {
    expect(parseHostMessage({ ...contract, type: 'hello' })).toMatchObject({ type: 'hello' });
    const theme = { ...contract, type: 'theme', theme: 'dark' };
    expect(parseHostMessage(theme)).toMatchObject({ type: 'theme', theme: 'dark' });
  });

  test.each([
    null,
    'hello',
    { type: 'hello' },
    { ...contract, version: 2, type: 'hello' },
    { ...contract, type: 'theme', theme: 'sepia' },
    { ...contract, type: 'theme' },
    'x'.repeat(5_000_000),
  ])('is nothing where it is malformed', (data) => {
    expect(parseHostMessage(data)).toBeNull();
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.anything(), (data) => void parseHostMessage(data)));
  });
});
