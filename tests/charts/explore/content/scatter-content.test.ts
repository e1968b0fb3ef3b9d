// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { scatterRequests } from '../../../../src/charts/explore/content/scatter-content';
import type { ExploreState } from '../../../../src/charts/explore/state';
import { countWords, english, german, plain } from '../../../support/words';
import { stateWith } from '../explore-states';
import { scatterModel } from './drawn-state';

const years = Array.from({ length: 13 }, (_, at) => 2014 + at);

async function fieldsOf(changes: Partial<ExploreState>) {
  const { quadrants, tested } = await scatterModel(changes);
  const { both, across, up, neither } = quadrants;
  return [both, across, up, neither].map(({ count }) => count).concat(`of ${tested}`);
}

describe('the allies of a year', () => {
  // Counted by hand in data/nato-2026-07/observations.csv: only 2 % is Greece in 2014 and the Netherlands (19.82 % equipment)
  // in 2024; Canada has 19.59 % in 2024. Sweden's 40.47 % of 2014 is not counted: it joined in 2024.
  test('are counted by field', async () => {
    expect(await fieldsOf({ year: 2014 })).toEqual(['2', '1', '5', '19', 'of 27']);
    expect(await fieldsOf({ year: 2024 })).toEqual(['16', '1', '11', '3', 'of 31']);
  });

  test('are counted as a range where only rounding decides: Spain’s 34,649 of 1,732,435 in 2026', async () => {
    expect(await fieldsOf({ year: 2026 })).toEqual(['28–29', '1', '1–2', '0', 'of 31']);
    const { notes } = await scatterModel({ year: 2026 });
    expect(notes).toContain('Spain: only the rounding of the figures decides.');
  });

  test('are counted by the published shares in an edition without GDP', async () => {
    const edition = 'nato-2019-06';
    expect(await fieldsOf({ edition, year: 2019 })).toEqual(['5', '2', '11', '10', 'of 28']);
    const { notes } = await scatterModel({ edition, year: 2019 });
    expect(notes).toContain('Counted are the allies of the year, by the shares as published.');
  });

  test('count whoever is chosen', async () => {
    const of = (entities: ExploreState['entities']) => fieldsOf({ year: 2024, entities });
    expect(await of(['NATO_EUR_CAN'])).toEqual(await of(['DEU', 'NLD', 'FIN']));
  });
});

describe('what is said of a scatter', () => {
  test('is how many reach both levels', async () => {
    const said = async (year: number, words = english) =>
      plain((await scatterModel({ year }, words)).title);
    expect(await said(2024)).toBe('16 of 31 allies meet both 2 % and 20 %');
    expect(await said(2024, german)).toBe(
      '16 von 31 Verbündeten erreichen sowohl 2 % als auch 20 %',
    );
  });

  test('agrees with the number one', async () => {
    const edits = [{ indicator: 'equipment-share', entity: 'GBR', year: 2014, value: 10 }];
    const said = async (words = english) =>
      plain((await scatterModel({ year: 2014 }, words, edits)).title);
    expect(await said()).toBe('1 of 27 allies meets both 2 % and 20 %');
    expect(await said(german)).toBe('1 von 27 Verbündeten erreicht sowohl 2 % als auch 20 %');
  });

  test('has a short title in every year and language', async () => {
    for (const words of [english, german]) {
      for (const year of years) {
        expect(countWords((await scatterModel({ year }, words)).title)).toBeLessThanOrEqual(10);
      }
    }
  });

  test('names those without a place, and why', async () => {
    const { notes } = await scatterModel({ year: 2014 });
    expect(notes).toContain('No armed forces, so no figures: Iceland.');
    expect(notes).toContain(
      'Without one of the two values in 2014, so not drawn: NATO Europe and Canada.',
    );
    expect(notes).toContain(
      'Smaller marks: not yet allies in 2014, so not counted (Finland, Montenegro, North Macedonia and Sweden).',
    );
  });

  test('says what the colours and the grey are', async () => {
    const { subtitle } = await scatterModel({});
    expect(subtitle).toBe(
      'Core defence expenditure, % of GDP, and its part for equipment, %, 2026 (estimates) · lines lead back to 2014 · 28 other allies in grey, named where there is room',
    );
  });

  test('is a summary of at most six sentences with the values of what stands out', async () => {
    const summary = plain((await scatterModel({ year: 2024, entities: ['DEU'] })).summary);
    expect(summary).toBe(
      [
        '2024: 16 of 31 allies at or above both 2 % of GDP and 20 % for equipment.',
        'Only 2 %: 1 (Netherlands); only 20 %: 11; neither: 3 (Portugal, Canada and Belgium).',
        'Highest share of GDP: Poland 3.75 %; highest equipment share: Hungary 50.9 %.',
        'Germany: 2.00 % of GDP, 21.2 % equipment (2014: 1.16 % of GDP, 12.9 % equipment).',
        'Without both values: Iceland.',
      ].join(' '),
    );
  });
});

describe('the model of a scatter', () => {
  test('has both values of each year, and the lesser status', async () => {
    const { rows } = await scatterModel({ entities: ['DEU', 'LUX'] });
    const [germany, luxembourg] = ['Germany', 'Luxembourg'].map((name) =>
      rows.find((row) => row.name === name),
    );
    expect(plain(germany?.now.text ?? '')).toBe('2.69 % of GDP, 32.1 % equipment');
    expect(germany?.now.status).toBe('E');
    expect(germany?.pairs.map(({ year }) => year)).toEqual(years);
    expect(luxembourg?.pairs.find(({ year }) => year === 2023)?.status).toBe('B');
  });

  test('says of an ally to be that it is none yet', async () => {
    const { rows } = await scatterModel({ year: 2014 });
    const sweden = rows.find(({ name }) => name === 'Sweden');
    expect(sweden?.notYet).toBe(true);
    expect(plain(sweden?.text ?? '')).toBe('1.07 % of GDP, 40.5 % equipment; not yet an ally');
  });

  test('writes a value that rounds onto a level it misses with one more decimal', async () => {
    const edits = [{ indicator: 'equipment-share', entity: 'DEU', year: 2024, value: 19.96 }];
    const { rows } = await scatterModel({ year: 2024 }, english, edits);
    const germany = rows.find(({ name }) => name === 'Germany');
    expect(plain(germany?.now.up.text ?? '')).toBe('19.96 %');
  });

  test('has axes that stand still while the years are played', async () => {
    const axesOf = async (year: number) => {
      const { acrossTicks, upTicks } = await scatterModel({ year });
      return [acrossTicks, upTicks].map((all) => all.map(({ text }) => plain(text)).join(' '));
    };
    // The highest of all years: Lithuania's 5.33 % and Poland's 55.91 %, both in 2026.
    for (const year of [2014, 2019, 2026]) {
      expect(await axesOf(year)).toEqual(['0 1 2 3 4 5 6 %', '0 10 20 30 40 50 60 %']);
    }
  });

  test('lies in the order of the share of GDP, what has no place last', async () => {
    const { rows } = await scatterModel({});
    const shares = rows.flatMap(({ now }) => now.across.value ?? []);
    expect(rows[0]?.name).toBe('Lithuania');
    expect(rows.slice(-2).map(({ name }) => name)).toEqual(['NATO Europe and Canada', 'Iceland']);
    expect(shares.slice(0, -1)).toEqual(shares.slice(0, -1).toSorted((a, b) => b - a));
  });
});

describe('a scatter reads', () => {
  const read = (changes: Partial<ExploreState>) =>
    scatterRequests(stateWith(changes)).map(({ indicator }) => indicator);

  test('its two measures, and what the unrounded share is formed of', () => {
    const all = ['share-of-gdp', 'equipment-share', 'expenditure-usd-2021', 'gdp-usd-2021'];
    expect(read({ measure: 'share-of-gdp' })).toEqual(all);
    expect(read({ measure: 'real-change' })).toEqual(all);
  });

  test('no more than its two measures where the edition has no more', () => {
    expect(read({ edition: 'nato-2019-06' })).toEqual(['share-of-gdp', 'equipment-share']);
  });
});
