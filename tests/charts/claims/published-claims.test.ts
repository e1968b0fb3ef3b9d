import { describe, expect, test } from 'vitest';
import { claims } from '../../../src/catalogue/claims';
import { rowsOf } from '../../../src/charts/claims/claim-spec';
import { headline } from '../../../src/charts/claims/headline';
import { figureTexts, marginText, valueText } from '../../../src/charts/claims/result-words';
import { whyOf } from '../../../src/features/claims/why-of';
import { messages as de } from '../../../src/language/claims/de';
import { messages as en } from '../../../src/language/claims/en';
import { drawnModel, publishedModel } from '../../support/published-data';
import { countWords, english, german, plain } from '../../support/words';
import { gridOf, specOf } from './evaluated-claims';

/** Each row as `verdict value`. */
async function told(id: string, edits: Parameters<typeof gridOf>[1] = []) {
  const grid = await gridOf(id, edits);
  return Object.fromEntries(
    [...grid].map(([row, one]) => [row, `${one.verdict} ${plain(valueText(one, english) ?? '-')}`]),
  );
}

async function answer(id: string, words = english, edits: Parameters<typeof gridOf>[1] = []) {
  const rows = [...(await gridOf(id, edits)).values()];
  const messages = words === german ? de : en;
  const { answer: text, limits, more } = headline(rows, words, whyOf(messages, words));
  return [text, ...limits, ...more].map(plain);
}

describe('doubled in seven years', () => {
  const id = 'doubled-in-seven-years';

  test('the factors of nine definitions, and of other years', async () => {
    expect(await told(id)).toEqual({
      'nato-euros': 'supported ×2.15',
      'nato-dollars': 'supported ×2.06',
      'nato-real': 'contradicted ×1.69',
      'nato-share': 'contradicted ×1.66',
      'sipri-euros': 'supported ×2.11',
      'sipri-real': 'contradicted ×1.71',
      'sipri-share': 'contradicted ×1.63',
      budget: 'contradicted ×1.40',
      'budget-and-fund': 'contradicted ×1.94',
      'real-from-2014': 'contradicted ×1.88',
      'real-from-2018': 'contradicted ×1.83',
      'real-from-2019': 'supported ×2.05',
    });
  });

  test('what decides is said in words, in both languages', async () => {
    expect(await answer(id)).toEqual([
      'It holds in current prices, but not in real terms or as a share of GDP.',
      'In current prices ×2.06 to ×2.15; in real terms ×1.69 to ×1.71; as a share of GDP ×1.63 to ×1.66.',
      '2 definitions do not follow this: defence budget (Einzelplan 14), planned (×1.40); budget + special fund, planned (×1.94).',
      'For 2019–2026 it does hold: ×2.05 (NATO: US dollars, 2021 prices; estimate).',
    ]);
    expect((await answer(id, german))[0]).toBe(
      'Es stimmt in jeweiligen Preisen, aber nicht real und nicht als Anteil am BIP.',
    );
  });

  test('37.0048 in 2017, and 51.9519 with 19.799823 in 2024: nearly twice', async () => {
    const row = (await gridOf(id)).get('budget-and-fund');
    expect(row?.result.figures.map(({ value }) => value)).toEqual([37.0048, 71.751723]);
    expect(row?.result.value).toBeCloseTo(71.751723 / 37.0048, 10);
  });

  test('another figure changes the verdict, and the words with it', async () => {
    // 51,748 in 2017: twice that is 103,496.
    const edit = { indicator: 'expenditure-usd-2021', entity: 'DEU', year: 2024, value: 103_600 };
    expect((await told(id, [edit]))['nato-real']).toBe('supported ×2.002');
    expect((await answer(id, english, [edit]))[0]).not.toContain('not in real terms');
  });

  test('a missing figure leaves its row open', async () => {
    const edit = {
      indicator: 'military-national-current',
      entity: 'DEU',
      year: 2017,
      value: null,
    } as const;
    expect((await told(id, [edit]))['sipri-euros']).toBe('undetermined -');
    expect(await answer(id, english, [edit])).toContain(
      'Undetermined (SIPRI: euros, current prices): There is no figure of Germany for 2017 in this edition.',
    );
  });

  test('the chart has a bar a definition, the highest first, with a line at two', async () => {
    const model = await drawnModel(specOf(id), english);
    if (model.form !== 'bar') throw new Error('not bars');
    expect(model.title).toBe('From ×1.40 to ×2.15, depending on the definition');
    expect(model.target?.value).toBe(2);
    expect(model.bars.map(({ endText }) => endText)).toEqual([
      '×2.15',
      '×2.11',
      '×2.06',
      '×2.05',
      '×1.94',
      '×1.88',
      '×1.83',
      '×1.71',
      '×1.69',
      '×1.66',
      '×1.63',
      '×1.40',
    ]);
    const highlighted = model.bars.filter(({ emphasis }) => emphasis === 'highlighted');
    expect(highlighted).toHaveLength(4);
    expect(model.summary).toContain('NATO: euros, current prices: ×2.15, supported.');
    expect(model.sources.map(({ edition }) => edition)).toEqual([
      'nato-2026-07',
      'sipri-2026-04',
      'bund-2026-11',
    ]);
  });
});

describe('2 % now', () => {
  test('2.0002 and 2.0037 by NATO, 1.84 by SIPRI, and as published on the day', async () => {
    expect(await told('two-percent-now')).toEqual({
      'nato-2026': 'supported 2.0002 %',
      'nato-2025': 'supported 2.0037 %',
      'nato-april-2025': 'supported 2.10 %',
      'nato-june-2024': 'supported 2.12 %',
      'nato-february-2024': 'supported 2.01 %',
      'sipri-2026': 'contradicted 1.84 %',
      'sipri-2025': 'contradicted 1.9 %',
    });
  });

  test('the chart writes no digit that was not published: SIPRI printed 1.9', async () => {
    const model = await drawnModel(specOf('two-percent-now'), english);
    if (model.form !== 'bar') throw new Error('not bars');
    expect(model.bars.map(({ endText }) => endText)).toEqual([
      '2.12',
      '2.10',
      '2.01',
      '2.0037',
      '2.0002',
      '1.9',
      '1.84',
    ]);
  });

  test('by about EUR 10 million', async () => {
    const row = (await gridOf('two-percent-now')).get('nato-2026');
    expect(row === undefined ? null : plain(marginText(row, english) ?? '')).toBe(
      '+0.0002 points, +EUR 10 million',
    );
    expect(await answer('two-percent-now')).toEqual([
      'It holds by NATO’s figures, but not by SIPRI’s figures.',
      'A close call (NATO, July 2026: share of GDP): +0.0002 points, +EUR 10 million.',
    ]);
  });
});

describe('first time in thirty years', () => {
  test('32 years by NATO’s archive, 31 by the answer of 1995, not yet in 2024 by SIPRI', async () => {
    expect(await told('first-time-in-thirty-years')).toEqual({
      'nato-archive': 'supported 32 years',
      'nato-hansard': 'supported 31 years',
      'nato-tables': 'undetermined 2.00 %',
      sipri: 'contradicted 1.84 %',
      'sipri-2025': 'supported 35 years',
    });
  });

  test('the answer says what NATO’s figures need, and why its tables alone leave it open', async () => {
    expect((await answer('first-time-in-thirty-years')).slice(0, 2)).toEqual([
      'It holds by NATO’s figures with older sources for the years before, but not by SIPRI’s figures.',
      'Undetermined (NATO: share of GDP, tables alone): Nothing is known by this definition of the years before 2014.',
    ]);
  });

  test('2.0 with one decimal in 1993 is met within rounding, and the years without a figure are named', async () => {
    const row = (await gridOf('first-time-in-thirty-years')).get('nato-hansard');
    expect(row?.result.caveats).toEqual([
      { kind: 'nearly-met', year: 1993 },
      { kind: 'gap', years: [1995, 1996, 1997, 1998, 1999, 2007, 2008, 2009, 2010, 2011] },
    ]);
  });
});

describe('largest supporter of Ukraine in Europe', () => {
  const id = 'largest-supporter-in-europe';

  test('first in aid allocated and in military aid; not in promises, per GDP, or with the EU', async () => {
    const rows = await told(id);
    expect(rows).toMatchObject({
      total: 'supported 1st of 32',
      military: 'supported 1st of 32',
      commitments: 'contradicted 2nd of 32',
      'total-with-eu': 'contradicted 2nd of 33',
      'military-with-eu': 'supported 1st of 33',
    });
    expect(rows['per-gdp']).toMatch(/^contradicted 1\dth of 32$/);
  });

  test('the figures are those up to November 2024', async () => {
    const grid = await gridOf(id);
    const figures = (row: string) => {
      const found = grid.get(row);
      return found === undefined ? [] : figureTexts(found, english).map(plain);
    };
    expect(figures('total')).toEqual(['Germany: EUR 15.5 bn', 'United Kingdom: EUR 13.2 bn']);
    expect(figures('military')[0]).toBe('Germany: EUR 10.6 bn');
    expect(figures('commitments')).toEqual(['Germany: EUR 25.8 bn', 'United Kingdom: EUR 31.8 bn']);
    expect(figures('per-gdp')).toEqual(['Germany: 0.43 %', 'Estonia: 2.43 %']);
    expect(figures('total-with-eu')[1]).toBe('EU institutions: EUR 44.8 bn');
  });

  test('aid allocated is divided, by the group; the answer says so in both languages', async () => {
    expect(await answer(id)).toEqual([
      'It holds for military aid, but not for aid promised or for aid relative to the donor’s GDP; for aid allocated it holds among European states, but not among European states and EU institutions.',
    ]);
    expect((await answer(id, german))[0]).toContain(
      '; für zugeteilte Hilfe stimmt es im Kreis „europäische Staaten“, aber nicht im Kreis',
    );
  });

  test('a row can be asked for: its ranking is drawn', async () => {
    expect((await drawnModel(specOf(id), english)).title).toBe('Germany 1st of 32 European states');
    const model = await drawnModel(specOf(id, 'commitments'), german);
    expect(model.title).toBe('Deutschland auf Platz 2 von 32: europäische Staaten');
    if (model.form !== 'bar') throw new Error('not bars');
    expect(model.bars[0]).toMatchObject({ name: 'Vereinigtes Königreich', endText: '31,8' });
  });
});

test('Europe’s biggest spender: in real terms NATO and SIPRI differ, and neither is passed over', async () => {
  expect(await answer('europes-biggest-spender')).toEqual([
    'It holds in current prices, but not as a share of GDP; in real terms it holds by NATO’s figures, but not by SIPRI’s figures.',
  ]);
});

test('spending was above the pledge of 2014 and 1.5 points below the level agreed later', async () => {
  expect(await told('spending-remains-insufficient')).toMatchObject({
    'pledge-of-2014': 'contradicted 2.0002 %',
    'core-of-2025': 'supported 2.00 %',
  });
  const row = (await gridOf('spending-remains-insufficient')).get('core-of-2025');
  expect(row?.result.margin).toBeCloseTo(-1.5, 2);
});

test('its chart has both levels, and a title that says where spending stood to each', async () => {
  const model = await drawnModel(specOf('spending-remains-insufficient'), english);
  if (model.form !== 'line') throw new Error('not lines');
  expect(plain(model.title)).toBe('2024: 2 % reached, below 3.5 %');
  expect(model.targets.map(({ value }) => value)).toEqual([2, 3.5]);
  const inGerman = await drawnModel(specOf('spending-remains-insufficient'), german);
  expect(plain(inGerman.title)).toBe('2024: 2 % erreicht, unter 3,5 %');
});

test('2 % in 2025 and not yet in 2024 is so by SIPRI, and not by NATO', async () => {
  expect(await told('two-percent-next-year')).toEqual({
    nato: 'contradicted 2.0002 % → 2.22 %',
    sipri: 'supported 1.84 % → 2.27 %',
  });
  expect(await answer('two-percent-next-year')).toEqual([
    'It holds by SIPRI’s figures, but not by NATO’s figures.',
  ]);
  const model = await drawnModel(specOf('two-percent-next-year'), english);
  expect(plain(model.title)).toBe('2 % only in 2025: NATO no, SIPRI yes');
});

test('Europe and Canada: 1.96 to 2.53 % of GDP, 19 and 11 % more in real terms', async () => {
  const grid = await gridOf('europe-will-invest-more');
  const share = grid.get('share');
  expect(share?.result.figures.map(({ value }) => Number(value.toFixed(2)))).toEqual([1.96, 2.53]);
  expect(await told('europe-will-invest-more')).toMatchObject({
    'real-in-2025': 'supported ×1.19',
    'real-in-2026': 'supported ×1.11',
  });
});

test('the real rise of 2024, 24.3 %, is the largest of thirteen years', async () => {
  expect(await told('significant-increase')).toMatchObject({
    'largest-real-change': 'supported 1st of 13',
  });
  const row = (await gridOf('significant-increase')).get('largest-real-change');
  expect(row?.result.figures[0]?.value).toBe(24.26);
});

test('half of the hundred billion had been paid out by mid-2026', async () => {
  expect(await told('hundred-billion-spent')).toMatchObject({
    'by-2026': 'contradicted EUR 50.7 bn',
  });
});

test('all allies at 2 % in 2025: 28 of 31 by the core tables, Spain within rounding; a year before 17', async () => {
  const rows = await told('all-allies-at-two-percent');
  expect(rows['nato-2026']).toBe('contradicted 27–28 of 31');
  expect(rows['nato-in-2024']).toMatch(/^contradicted 17 of 31$/);
  // Germany's figure was left blank, and all others were at 2 % or more.
  expect(rows['nato-2025']).toBe('undetermined 30 of 31');
  expect(rows.sipri).toMatch(/^contradicted/);
  expect(await answer('all-allies-at-two-percent')).toEqual([
    'It holds under neither of the 2 definitions that decide; 1 is undetermined.',
    'Undetermined (NATO, August 2025: share of GDP, among all allies): Some have no figure; all others reach it.',
  ]);
});

describe.each(claims.filter((claim) => rowsOf(claim).length > 0).map(({ id }) => id))(
  'the claim %s',
  (id) => {
    test.each([english, german])('has a chart with a title of at most ten words', async (words) => {
      const model = await publishedModel(specOf(id), words);
      expect(model).not.toBeNull();
      expect(countWords(model?.title ?? '')).toBeLessThanOrEqual(10);
      expect(model?.summary).not.toBe('');
      expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|undefined/);
    });
  },
);
