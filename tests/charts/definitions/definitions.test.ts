import { expect, test } from 'vitest';
import { answersOf } from '../../../src/charts/definitions/answers';
import { definitionsSpec } from '../../../src/charts/definitions/definitions-spec';
import { type DefinitionsState, definitionsDefaults } from '../../../src/charts/definitions/state';
import { german, plain } from '../../support/words';
import { bookOf, drawnBars } from '../editions/drawn-editions';

async function answers(changes: Partial<DefinitionsState> = {}) {
  const state = { ...definitionsDefaults, ...changes };
  return answersOf(await bookOf(definitionsSpec(state)), state);
}

test('Germany’s 2025 has seven defensible answers, from EUR 62 bn to 107 bn', async () => {
  const { given } = await answers();
  const whole = given.filter(({ meaning }) => meaning.whole);
  expect(whole.map(({ meaning, value }) => [meaning.id, value.toFixed(1)])).toEqual([
    ['eda-2025', '106.9'],
    ['sipri-national', '100.7'],
    ['nato-euro', '99.3'],
    ['plan-for-nato-2025', '95.0'],
    ['budget-and-fund', '86.4'],
    ['eurostat-2025', '68.8'],
    ['budget-planned', '62.3'],
  ]);
  const model = await drawnBars(definitionsSpec(definitionsDefaults));
  expect(plain(model?.title ?? '')).toBe('Germany 2025: from EUR 62 bn to 107 bn');
  const inGerman = await drawnBars(definitionsSpec(definitionsDefaults), german);
  expect(plain(inGerman?.title ?? '')).toBe('Deutschland 2025: von 62 bis 107 Mrd. Euro');
});

test('the special fund alone is a part: it is shown, and counts for no range', async () => {
  const { given } = await answers();
  const last = given.at(-1);
  expect([last?.meaning.id, last?.value, last?.meaning.whole]).toEqual([
    'fund-planned',
    24.06,
    false,
  ]);
});

test('what is missing for 2025 is listed with why, and is no zero', async () => {
  const { missing } = await answers();
  expect(missing.map(({ meaning }) => meaning.id)).toEqual([
    'nato-august-2025',
    'budget-outturn',
    'fund-outturn',
  ]);
  expect(missing[0]?.why.en).toMatch(/^NATO left this cell blank\./);
});

test('budget and special fund are added up from their plans, and say from which', async () => {
  const sum = (await answers()).given.find(({ meaning }) => meaning.id === 'budget-and-fund');
  expect(sum?.parts).toEqual([62.31, 24.06]);
  expect(sum?.value).toBeCloseTo(86.37, 10);
});

test('of 2024 NATO’s estimate of that June stands beside what it became', async () => {
  const { given } = await answers({ year: 2024 });
  const value = (id: string) => given.find(({ meaning }) => meaning.id === id)?.value;
  expect(value('nato-june-2024')).toBe(90.6);
  expect(value('nato-euro')).toBeCloseTo(86.638, 10);
  expect(value('sipri-national')?.toFixed(1)).toBe('79.6');
});

test('plans of 2027 are plans: draft, financial plan, and the draft with the fund’s', async () => {
  const { given } = await answers({ year: 2027 });
  expect(given.map(({ meaning, value }) => [meaning.id, value])).toEqual([
    ['budget-and-fund-draft', 139.7],
    ['budget-draft', 109.7],
    ['budget-financial-plan', 93.3],
    ['fund-draft', 30],
    ['fund-benchmark', 27.5],
  ]);
});

test('bars of plans and estimates are hollow, and say which they are', async () => {
  const model = await drawnBars(definitionsSpec(definitionsDefaults));
  const marks = new Map(model?.bars.map(({ name, endText }) => [name, plain(endText)]));
  expect(marks.get('NATO, core defence expenditure')).toBe('99.3 (estimate)');
  expect(marks.get('Budget, Einzelplan 14, planned')).toBe('62.3 (plan)');
  expect(marks.get('Government’s plan for NATO’s quota')).toBe('about 95 (plan)');
  expect(marks.get('SIPRI, military expenditure')).toBe('100.7');
});

test('Poland is told in dollars, each answer in its own prices and so without a range', async () => {
  const state: DefinitionsState = { entity: 'POL', year: 2024, currency: 'usd' };
  const model = await drawnBars(definitionsSpec(state));
  expect(model?.title).toBe('Poland 2024: 3 answers, each in its own prices');
});

test('an ally outside the euro has NATO’s figure turned into euros, and no other answer', async () => {
  const { given, missing } = await answers({ entity: 'POL', year: 2024, currency: 'eur' });
  expect(given.map(({ meaning }) => meaning.id)).toEqual(['nato-in-euro']);
  expect(missing.map(({ meaning }) => meaning.id)).toEqual(['nato-august-2025', 'sipri-national']);
});

test('without armed forces NATO’s answers do not apply, whatever the year; a zero is SIPRI’s own', async () => {
  const state: DefinitionsState = { entity: 'ISL', year: 2025, currency: 'usd' };
  const { given, missing } = await answers(state);
  expect(given.map(({ meaning, value }) => [meaning.id, value])).toEqual([['sipri-usd-2024', 0]]);
  expect(missing.map(({ meaning, why }) => [meaning.id, why.en.split(':')[0]])).toEqual([
    ['nato-usd', 'Not applicable'],
    ['nato-usd-2021', 'Not applicable'],
  ]);
  const model = await drawnBars(definitionsSpec(state), german);
  expect(model?.title).toBe('Island 2025: keine Streitkräfte, nichts zu zählen');
  expect(model?.notes.join(' ')).toContain('Angabe der Quelle selbst (SIPRI, Preise von 2024)');
});

test('where nobody has a figure there is nothing to draw', async () => {
  const state: DefinitionsState = { entity: 'ISL', year: 2024, currency: 'eur' };
  expect(await drawnBars(definitionsSpec(state))).toBeNull();
});
