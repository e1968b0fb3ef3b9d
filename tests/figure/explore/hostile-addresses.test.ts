// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { exploreSpec } from '../../../src/charts/explore/explore-spec';
import { fittingForm } from '../../../src/charts/explore/form-fit';
import { type ExploreForm, exploreForms } from '../../../src/charts/explore/state';
import { drawingSizes } from '../../../src/charts/layout/size';
import { parseExplore, printExplore } from '../../../src/figure/explore-address';
import { exploreNotice } from '../../../src/figure/explore-notice';
import { exploreMessages as de } from '../../../src/language/explore/de';
import { exploreMessages as en } from '../../../src/language/explore/en';
import { faultsOf, states, wholeBook } from '../../charts/explore/explore-states';
import { fc } from '../../support/properties';
import { english, german } from '../../support/words';
import { addresses } from './hostile-addresses';

const longest = 41;

/** The forms that are drawn here. */
const drawnForms: readonly ExploreForm[] = exploreForms;

/** What is wrong with how an address is read; empty where nothing is. */
function faultsIn(query: string): readonly string[] {
  const { state, surface, invalid } = parseExplore(query);
  const again = printExplore(state, surface);
  const texts = invalid.flatMap(({ key, value, used, reason }) => [
    key,
    value,
    used ?? '',
    ...(reason.kind === 'left-out' ? reason.names : []),
  ]);
  const spec = exploreSpec(state);
  const said = [
    exploreNotice(invalid, en.page, english),
    exploreNotice(invalid, de.page, german),
  ] as const;
  return [
    ...faultsOf(state),
    ...texts.filter((text) => text.length > longest).map((text) => `"${text}" is long`),
    ...texts.filter((text) => /[\p{Cc}\p{Cs}]/u.test(text)).map((text) => `"${text}" is unseen`),
    ...(spec.requests(spec.defaults).length === 0 ? ['it reads nothing'] : []),
    ...(printExplore(parseExplore(again).state, surface) === again ? [] : [`${again} is not read`]),
    ...(parseExplore(again).invalid.length === 0 ? [] : [`${again} is complained of`]),
    ...(said.some((lines) => (lines.length === 0) !== (invalid.length === 0))
      ? ['it is not told']
      : []),
    ...said.flat().filter((line) => !/^.+[.]$/su.test(line)),
  ];
}

describe('ten thousand addresses, hostile and not', () => {
  test('are all read: a state there is, and whatever was wrong named in short', () => {
    fc.assert(
      fc.property(addresses, (query) => {
        const faults = faultsIn(query);
        if (faults.length > 0) expect(faults).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);
});

/** Numbers that no drawing can have a place for, anywhere within a value. */
function unplaced(value: unknown, path: string): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unplaced(part, `${path}.${key}`));
}

// The same sample every time: a fault of a form is found by changing the seed, not by chance in a later run.
describe('what an address shows', () => {
  test('is a chart, or nothing, of the published figures, in every form', async () => {
    const book = await wholeBook();
    const hostile = fc.sample(addresses, { numRuns: 200, seed: 1 });
    const shown = [
      ...hostile.map((query) => parseExplore(query).state),
      ...fc.sample(states, { numRuns: 400, seed: 1 }),
    ].filter((state) => drawnForms.includes(fittingForm(state)));
    for (const [at, state] of shown.entries()) {
      const spec = exploreSpec(state);
      const chart = spec.chart(book, spec.defaults, at % 2 === 0 ? english : german);
      const size = drawingSizes[at % drawingSizes.length] ?? 'wide';
      const laid = chart?.layOut(spec.sizes[size]);
      expect(unplaced(laid, ''), printExplore(state)).toEqual([]);
    }
    expect(new Set(shown.map(fittingForm)).size).toBe(drawnForms.length);
  }, 120_000);
});
