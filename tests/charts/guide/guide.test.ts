import { beforeAll, describe, expect, test } from 'vitest';
import { type GuideFacts, guideFacts } from '../../../src/charts/guide/guide-facts';
import { guideRequests } from '../../../src/charts/guide/guide-measures';
import { guideSpec } from '../../../src/charts/guide/guide-spec';
import type { BarModel } from '../../../src/charts/model';
import { createSeriesBook } from '../../../src/charts/series-book';
import type { Series } from '../../../src/domain/series';
import type { Words } from '../../../src/language/words';
import { drawnModel, type Edit, edited, readPublished } from '../../support/published-data';
import { countWords, english, german, plain } from '../../support/words';

let published: readonly Series[] = [];
beforeAll(async () => {
  published = await readPublished(guideRequests());
});

function facts(...edits: readonly Edit[]): GuideFacts | null {
  return guideFacts(createSeriesBook(edited(published, edits)));
}

async function model(
  guess: number | null,
  words: Words = english,
  edits: readonly Edit[] = [],
): Promise<BarModel> {
  const drawn = await drawnModel(guideSpec(guess), words, {}, edits);
  if (drawn.form !== 'bar') throw new Error(`These are no bars but ${drawn.form}.`);
  return drawn;
}

// NATO's tables of July 2026: EUR 40,265 m and 86,638 m; USD 45,470 m and 93,747 m; in 2021 prices EUR 43,724 m and 74,002 m,
// USD 51,748 m and 87,583 m of a GDP of 4,289,028 m and 4,378,673 m.
describe('the numbers of the guided path', () => {
  test('spending doubled in euros (×2.15) and dollars (×2.06), not in 2021 prices (×1.69) or as a share (×1.66)', () => {
    const { factors } = facts() ?? { factors: null };
    expect(factors?.euros).toBeCloseTo(86_638 / 40_265, 9);
    expect(factors?.dollars).toBeCloseTo(93_747 / 45_470, 9);
    expect(factors?.constant).toBeCloseTo(74_002 / 43_724, 9);
    expect(factors?.share).toBeCloseTo(87_583 / 51_748 / (4_378_673 / 4_289_028), 9);
  });

  test('prices alone would have made 40.3 billion 51.2', () => {
    expect(facts()?.split.prices).toBeCloseTo(1.2713, 4);
    expect(facts()?.keptUp).toBeCloseTo(51_190, 0);
  });

  test('the economy grew by 2.1 per cent, and the euro lost against the dollar', () => {
    expect(facts()?.economy).toBeCloseTo(1.0209, 4);
    expect(facts()?.rate).toBeCloseTo(2.06173 / 2.1517, 4);
  });

  test('from 2019 to 2026 it is a doubling in 2021 prices, ×2.05', () => {
    expect(facts()?.later).toBeCloseTo(2.053, 3);
  });

  test('there are none where a figure of the window is missing', () => {
    const missing = {
      indicator: 'expenditure-usd-current',
      entity: 'DEU',
      value: null,
      year: 2017,
    };
    expect(facts(missing)).toBeNull();
    const later = {
      indicator: 'expenditure-national-2021',
      entity: 'DEU',
      value: null,
      year: 2026,
    };
    expect(facts(later)?.later).toBeNull();
  });
});

describe('the chart of the four answers', () => {
  test('ranks them beside the line that means doubled', async () => {
    const { bars, target, title } = await model(null);
    expect(bars.map(({ name, text }) => `${name} ${text}`)).toEqual([
      'Euros of the day ×2.15',
      'Dollars of the day ×2.06',
      'Euros in 2021 prices ×1.69',
      'Share of GDP ×1.66',
    ]);
    expect(target).toMatchObject({ value: 2, label: '×2, doubled' });
    expect(title).toBe('Doubled in money of the day, ×1.69 in real terms');
    expect(countWords(title)).toBeLessThanOrEqual(10);
  });

  test('puts a guess among them, which changes neither title nor sources', async () => {
    const [without, guessed] = [await model(null), await model(1.9)];
    expect(guessed.bars.map(({ name }) => name)[2]).toBe('Your guess, 2021 prices');
    expect(guessed.title).toBe(without.title);
    expect(guessed.sources).toEqual(without.sources);
    expect((await model(1.9, german)).bars[2]?.name).toBe('Ihre Schätzung, Preise von 2021');
  });

  test('counts where prices do not decide', async () => {
    const edit = { indicator: 'expenditure-usd-current', entity: 'DEU', value: 46_000, year: 2024 };
    expect((await model(null, english, [edit])).title).toBe(
      'Doubled in 1 of 4 measures, 2017 to 2024',
    );
  });

  test('has no bar for a measure without its first year, and says so', async () => {
    const edit = { indicator: 'expenditure-national-2021', entity: 'DEU', value: null, year: 2017 };
    const { bars, title } = await model(null, german, [edit]);
    expect(bars.at(-1)).toMatchObject({ value: null, text: 'keine Angabe' });
    expect(plain(title)).toBe('Von 2017 bis 2024 in 2 von 3 Maßen verdoppelt');
  });
});
