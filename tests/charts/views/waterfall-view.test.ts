import { expect, test } from 'vitest';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import { ledgerSpec } from '../../../src/charts/ledger/ledger-spec';
import { type LedgerState, ledgerDefaults } from '../../../src/charts/ledger/state';
import { pictureOf } from '../../support/drawn-picture';
import { drawnChart, type Edit } from '../../support/published-data';
import { english } from '../../support/words';

async function svgOf(changes: Partial<LedgerState>, edits: readonly Edit[] = []): Promise<string> {
  const chart = await drawnChart(ledgerSpec({ ...ledgerDefaults, ...changes }), english, {}, edits);
  return pictureOf(chart, exploreSizes.wide);
}

test('a waterfall is one drawing that needs no style, class or clipping', async () => {
  const svg = await svgOf({ parties: ['DEU', 'POL'] });
  expect(svg.match(/<svg/g)).toHaveLength(1);
  expect(svg).not.toMatch(/ (class|style|clip-path)=|rgba?\(|transparent|NaN|undefined/);
});

test('what is above is hatched, what is below is not: Germany’s three years above', async () => {
  const svg = await svgOf({});
  const below = await svgOf({ years: [2014, 2023] });
  expect(below).not.toContain('<path');
  // Three steps and the key.
  expect(svg.match(/<path/g)).toHaveLength(4);
});

test('estimates have a dashed outline, a missing year only an outline', async () => {
  const dashed = (svg: string) => svg.match(/stroke-dasharray="3 2"/g)?.length ?? 0;
  expect(dashed(await svgOf({ years: [2014, 2024] }))).toBe(0);
  expect(dashed(await svgOf({ years: [2014, 2026] }))).toBe(2);
  const gap = { indicator: 'gdp-usd-2021', entity: 'DEU', year: 2020, value: null };
  expect(await svgOf({}, [gap])).toMatch(/<rect[^>]*fill="none"[^>]*stroke-dasharray="3 3"/);
});

test('each of the few who are chosen has a colour of its own', async () => {
  const svg = await svgOf({ parties: ['ITA', 'ESP'], years: [2014, 2023] });
  for (const colour of ['first', 'second']) {
    // Ten years and the key.
    expect(svg.match(new RegExp(`<rect[^>]*fill="var\\(--${colour}\\)"`, 'g'))).toHaveLength(11);
  }
});
