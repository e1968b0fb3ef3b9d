import { expect, test } from 'vitest';
import { asPublishedSpec } from '../../../src/charts/editions/as-published-spec';
import { countWords, german, plain } from '../../support/words';
import { drawnVintages, editionsState } from './drawn-editions';

async function told(changes: Parameters<typeof editionsState>[0], words?: typeof german) {
  const model = await drawnVintages(asPublishedSpec(editionsState(changes)), words);
  return {
    title: model === null ? null : plain(model.title),
    rows: model?.rows.map(({ published, text, change }) => [published, plain(text), change]) ?? [],
    model,
  };
}

test('Germany’s 2024 goes from 2.01 through 2.12 and 2.10 to 2.0002 per cent', async () => {
  const { title, rows } = await told({});
  expect(rows).toEqual([
    ['2024-02-14', '2.01 %', ''],
    ['2024-06-18', '2.12 %', '+0.11'],
    ['2025-04-24', '2.10 %', '−0.02'],
    ['2025-08-28', '2.0037 %', '−0.10'],
    ['2026-07-10', '2.0002 %', '−0.0035'],
  ]);
  expect(title).toBe('Germany 2024: 2.01 % became 2.0002 %');
});

test('in German the same, with decimal commas', async () => {
  const { title, rows } = await told({}, german);
  expect(title).toBe('Deutschland 2024: aus 2,01 % wurden 2,0002 %');
  expect(rows.map(([, text]) => text)).toEqual([
    '2,01 %',
    '2,12 %',
    '2,10 %',
    '2,0037 %',
    '2,0002 %',
  ]);
});

test('what was an estimate when it was published is drawn as one, though it is final now', async () => {
  const { model } = await told({});
  expect(model?.rows.map(({ status }) => status)).toEqual(['E', 'E', 'E', 'E', 'A']);
});

test('single values stand apart from editions and say where they are from', async () => {
  const { model } = await told({});
  expect(model?.rows.map(({ single }) => single)).toEqual([true, true, true, false, false]);
  expect(model?.notes.join(' ')).toContain(
    'dpa, 14 February 2024, dpa, 18 June 2024 and Knews, April 2025',
  );
  expect(model?.sources.map(({ edition }) => edition)).toEqual(['nato-2025-08', 'nato-2026-07']);
});

test('2017 was 1.24 per cent in March 2018 and is 1.21 now', async () => {
  const { rows } = await told({ year: 2017 });
  expect(rows.map(([date, text]) => [date, text])).toEqual([
    ['2018-03', '1.24 %'],
    ['2019-06', '1.23 %'],
    ['2025-08-28', '1.21 %'],
    ['2026-07-10', '1.21 %'],
  ]);
});

test('a cell that an edition left blank is a row without a figure, and parts the line', async () => {
  const { rows, title, model } = await told({ year: 2025 });
  expect(rows[0]).toEqual(['2025-08-28', 'no figure', '']);
  expect(title).toBe('Germany 2025: 2.22 %, published once');
  expect(model?.rows[0]?.value).toBeNull();
});

test('1993 is known from one answer in parliament only, with its own caution', async () => {
  const { title, model } = await told({ year: 1993 });
  expect(title).toBe('Germany 1993: 2.0 %, published once');
  expect(model?.notes).toContain(
    'The answer does not name its source; that NATO’s definition underlies it is presumed.',
  );
  expect(model?.target).toBeNull();
});

test('the real growth of Europe and Canada in 2024 has four figures, none from an edition that lacks it', async () => {
  const { rows } = await told({ entity: 'NATO_EUR_CAN', measure: 'real-change' });
  expect(rows.map(([, text]) => text)).toEqual(['17.9 %', '19.4 %', '18.6 %', '19.3 %']);
});

test('Iceland has no row in any edition, so there is nothing to draw', async () => {
  expect((await told({ entity: 'ISL' })).model).toBeNull();
});

test('a title has at most ten words', async () => {
  for (const entity of ['DEU', 'MKD', 'NATO_TOTAL'] as const) {
    const { title } = await told({ entity });
    expect(title).not.toBeNull();
    expect(countWords(title ?? '')).toBeLessThanOrEqual(10);
  }
});
