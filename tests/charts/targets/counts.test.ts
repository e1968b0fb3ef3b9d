import { describe, expect, test } from 'vitest';
import { type DrawingSize, drawingSizes } from '../../../src/charts/layout/size';
import { createSeriesBook } from '../../../src/charts/series-book';
import { countsSpec } from '../../../src/charts/targets/counts-spec';
import type { TargetsState } from '../../../src/charts/targets/state';
import { rangeText } from '../../../src/charts/targets/target-words';
import { testedCount } from '../../../src/domain/count-verdicts';
import type { Words } from '../../../src/language/words';
import { type Edit, edited, readPublished } from '../../support/published-data';
import { countWords, english, german, plain } from '../../support/words';
import { expectReadable } from '../layout/laid-texts';
import { publishedCounts, stateWith } from './published-board';

async function drawn(
  changes: Partial<TargetsState> = {},
  words: Words = english,
  edits: readonly Edit[] = [],
) {
  const spec = countsSpec(stateWith(changes));
  const series = edited(await readPublished(spec.requests(spec.defaults)), edits);
  const chart = spec.chart(createSeriesBook(series), spec.defaults, words);
  if (chart === null) throw new Error('There is nothing to draw.');
  return { spec, chart, model: chart.model };
}

async function title(changes: Partial<TargetsState>, words: Words = english) {
  const { model } = await drawn(changes, words);
  expect(countWords(model.title), model.title).toBeLessThanOrEqual(10);
  return plain(model.title);
}

async function ranges(changes: Partial<TargetsState> = {}) {
  return (await publishedCounts(changes)).map(
    (count) => `${count.year}: ${rangeText(count)} of ${testedCount(count)}`,
  );
}

describe('allies at 2 %', () => {
  test('by year, on the tables of July 2026, members as of the year', async () => {
    expect(await ranges()).toEqual([
      '2014: 3 of 27',
      '2015: 4 of 27',
      '2016: 4 of 27',
      '2017: 3 of 28',
      '2018: 4 of 28',
      '2019: 5–6 of 28',
      '2020: 8 of 29',
      '2021: 6 of 29',
      '2022: 7 of 29',
      '2023: 10 of 30',
      '2024: 17 of 31',
      '2025: 27–28 of 31',
      '2026: 29–30 of 31',
    ]);
  });

  test('today’s 31 are tested in every year where members do not change', async () => {
    const all = await publishedCounts({ members: 'today' });
    expect(new Set(all.map(testedCount))).toEqual(new Set([31]));
  });

  test('the edition decides: 2024 counts 18 as of August 2025, 17 as of July 2026', async () => {
    const earlier = await publishedCounts({ edition: 'nato-2025-08' });
    expect(earlier.find(({ year }) => year === 2024)?.met).toBe(18);
  });

  test('a blank is counted as no data, not as below', async () => {
    const [last] = (await publishedCounts({ edition: 'nato-2025-08' })).toReversed();
    expect(last).toMatchObject({ year: 2025, met: 29, rounding: 1, below: 0, noData: 1 });
    expect(last?.without.map(({ id }) => id)).toEqual(['DEU']);
  });
});

describe('the title is the finding', () => {
  test.each([
    [{}, '29–30 of 31 allies reach 2 % of GDP in 2026'],
    [{ year: 2024 }, '17 of 31 allies reach 2 % of GDP in 2024'],
    [{ target: 'hague-2025-core' }, '5 of 31 allies reach 3.5 % of GDP in 2026'],
    [{ target: 'hague-2025-core', year: 2024 }, '1 of 31 allies reaches 3.5 % of GDP in 2024'],
    [{ target: 'hague-2025-core', year: 2017 }, 'None of 28 allies reaches 3.5 % of GDP in 2017'],
    [{ target: 'wales-2014-equipment' }, '30 of 31 allies reach 20 % for equipment in 2026'],
  ] as const)('%o', async (changes, text) => {
    expect(await title(changes)).toBe(text);
  });

  test('in German too', async () => {
    expect(await title({}, german)).toBe('29–30 von 31 Verbündeten erreichen 2026 2 % des BIP');
    expect(await title({ target: 'hague-2025-core', year: 2017 }, german)).toBe(
      'Keiner von 28 Verbündeten erreicht 2017 3,5 % des BIP',
    );
  });
});

describe('around the columns', () => {
  test('stand the measure, the definition, the years and the estimates', async () => {
    const { model } = await drawn();
    expect(plain(model.subtitle)).toBe(
      'Number of allies, those of each year, by core defence expenditure as % of GDP, NATO definition, 2014–2026; 2025–2026 estimates',
    );
    expect(model.notes).toContain(
      'Only the rounding of the published figures decides: Estonia 2019; Spain 2025–2026.',
    );
    expect(model.notes.join(' ')).toContain(
      'Iceland has no armed forces and is never counted: 31 of 32 allies can be tested.',
    );
    expect(model.sources.map(({ edition }) => edition)).toEqual(['nato-2026-07']);
    expect(model.sources[0]?.formulas.join(' ')).toContain('100 × defence expenditure ÷ GDP');
  });

  test('years before the agreement are said to be measured in hindsight', async () => {
    const { model } = await drawn({ target: 'hague-2025-core' });
    expect(model.notes.join(' ')).toContain('2014–2024: before the target was agreed');
    const { model: wales } = await drawn();
    expect(wales.notes.join(' ')).not.toContain('hindsight');
  });

  test('the summary tells first and last year', async () => {
    const { model } = await drawn();
    expect(plain(model.summary)).toBe(
      'Allies that reach 2 % of GDP: 3 of 27 in 2014 and 29–30 of 31 in 2026 (estimate).',
    );
  });

  test('each column has its count above it', async () => {
    const written = (await textsOf({}, english, 'medium')).texts.map(({ laid }) => laid.text);
    for (const text of ['5–6', '17', '27–28', '29–30']) expect(written).toContain(text);
  });

  test.each([{}, { edition: 'nato-2025-08' }, { edition: 'nato-hoc-2008' }] as const)(
    'no two texts share room at any size: %o',
    async (changes) => {
      for (const words of [english, german]) {
        for (const size of drawingSizes) {
          const { texts, layout } = await textsOf(changes, words, size);
          expectReadable(texts, layout, `${words.language} ${size}`);
        }
      }
    },
  );
});

async function textsOf(changes: Partial<TargetsState>, words: Words, size: DrawingSize) {
  const { chart, spec } = await drawn(changes, words);
  const rules = spec.sizes[size];
  const { layout } = chart.layOut(rules);
  if (layout.form !== 'stack') throw new Error('It is no stack.');
  const texts = layout.texts.map((laid) => ({ laid, size: rules.type, bold: laid.bold }));
  return { texts, layout };
}

test('where nobody has a figure there is nothing to draw', async () => {
  const spec = countsSpec(stateWith({}));
  expect(spec.chart(createSeriesBook([]), spec.defaults, english)).toBeNull();
  expect(spec.neutralTitle('de', german.format)).toBe('Verbündete über der Linie nach Jahren');
});
