// @vitest-environment node

import { beforeAll, describe, expect, test } from 'vitest';
import { entities } from '../../../src/catalogue/entities';
import { groups } from '../../../src/catalogue/groups';
import { ledgerMoneys } from '../../../src/catalogue/ledger';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import type { WaterfallLayout } from '../../../src/charts/forms/waterfall-types';
import { drawingSizes } from '../../../src/charts/layout/size';
import { ledgerSpec } from '../../../src/charts/ledger/ledger-spec';
import { moneyOf } from '../../../src/charts/ledger/moneys';
import { findParty } from '../../../src/charts/ledger/parties';
import { type LedgerState, ledgerSpan, ledgerTargets } from '../../../src/charts/ledger/state';
import { createSeriesBook, type SeriesBook } from '../../../src/charts/series-book';
import { fc } from '../../support/properties';
import { readPublished } from '../../support/published-data';
import { english, german } from '../../support/words';
import { expectReadable } from '../layout/laid-texts';

const ids = [...entities, ...groups].flatMap(({ id }) => findParty(id)?.id ?? []);
const year = fc.integer({ min: ledgerSpan[0], max: ledgerSpan[1] });

const states: fc.Arbitrary<LedgerState> = fc
  .record({
    parties: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 6 }),
    years: fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    target: fc.constantFrom(...ledgerTargets),
    money: fc.constantFrom(...ledgerMoneys.map(({ id }) => id)),
    before: fc.boolean(),
  })
  .map((state) => ({ ...state, money: moneyOf(state).id }));

/** The amount of 2026 rises to where the word over the estimates stands. */
const clashing: LedgerState = {
  parties: ['ITA', 'ESP', 'POL', 'LTU'],
  years: [2021, 2026],
  target: 'guideline-2006',
  money: 'usd-current',
  before: false,
};

let book: SeriesBook;
beforeAll(async () => {
  const all = ledgerMoneys.flatMap(({ id: money }) =>
    ledgerTargets.flatMap((one) => {
      const state = {
        parties: ['POL'],
        years: ledgerSpan,
        target: one,
        money,
        before: true,
      } as const;
      const spec = ledgerSpec(state);
      return spec.requests(spec.defaults);
    }),
  );
  const requests = all.filter(
    (request, at) => all.findIndex(({ indicator }) => indicator === request.indicator) === at,
  );
  book = createSeriesBook(await readPublished(requests));
});

/** Draws a state; the property is not about those with nothing to draw. */
function laid(state: LedgerState, size: (typeof drawingSizes)[number], language: string) {
  const spec = ledgerSpec(state);
  const chart = spec.chart(book, spec.defaults, language === 'en' ? english : german);
  fc.pre(chart !== null);
  const { layout, stops } = chart.layOut(exploreSizes[size]);
  if (layout.form !== 'waterfall') throw new Error('A ledger is a waterfall.');
  return { layout, stops };
}

const seen = fc.constantFrom(...drawingSizes);
const spoken = fc.constantFrom('en', 'de');

function boxesOf({ steps, sums }: WaterfallLayout) {
  return [
    ...steps.flatMap(({ bars }) => bars.map(({ box }) => box)),
    ...sums.map(({ box }) => box),
  ];
}

describe('whatever a ledger is kept of', () => {
  test('every text is inside the drawing, and none on another', () => {
    let drawn = 0;
    fc.assert(
      fc.property(states, seen, spoken, (state, size, language) => {
        const { layout } = laid(state, size, language);
        const texts = layout.texts.map((text) => ({
          laid: text,
          size: layout.size.type,
          bold: text.bold,
        }));
        expectReadable(texts, layout, `${size} ${language} ${JSON.stringify(state)}`);
        drawn++;
      }),
      {
        numRuns: 400,
        examples: [[clashing, 'wide', 'en']],
      },
    );
    expect(drawn).toBeGreaterThan(200);
  });

  test('every bar is inside the plot', () => {
    fc.assert(
      fc.property(states, seen, spoken, (state, size, language) => {
        const { layout } = laid(state, size, language);
        const { left, top, width, height } = layout.plot;
        for (const box of boxesOf(layout)) {
          expect(box.left).toBeGreaterThanOrEqual(left - 0.01);
          expect(box.left + box.width).toBeLessThanOrEqual(left + width + 0.01);
          expect(box.top).toBeGreaterThanOrEqual(top - 1.6);
          expect(box.top + box.height).toBeLessThanOrEqual(top + height + 1.6);
        }
        expect(left + width).toBeLessThanOrEqual(layout.width + 0.01);
      }),
    );
  });

  test('it can be read at every year and sum', () => {
    fc.assert(
      fc.property(states, seen, (state, size) => {
        const { layout, stops } = laid(state, size, 'en');
        expect(stops.groups).toHaveLength(layout.steps.length + layout.sums.length);
        for (const { x, y } of stops.groups.flat()) {
          expect(x).toBeGreaterThanOrEqual(layout.plot.left - 0.01);
          expect(x).toBeLessThanOrEqual(layout.plot.left + layout.plot.width + 0.01);
          if (y !== null) expect(y).toBeLessThanOrEqual(layout.plot.top + layout.plot.height + 1.6);
        }
      }),
    );
  });
});
