// @vitest-environment node

import { describe, expect, test } from 'vitest';
import type { TargetVerdict } from '../../src/domain/evaluate-target';
import { firstMet, metRun, type TestedYear } from '../../src/domain/met-years';
import { fc } from '../support/properties';

const letters: Readonly<Record<string, TargetVerdict>> = {
  m: 'met',
  r: 'within-rounding',
  b: 'below',
  '-': 'no-data',
  x: 'not-applicable',
};

/** Years from 2014 on, a letter each: met, rounding decides, below, no data (-), nothing asked (x). */
function years(text: string): readonly TestedYear[] {
  return [...text].map((letter, at) => ({
    year: 2014 + at,
    verdict: letters[letter] ?? 'no-data',
  }));
}

describe('the first year met', () => {
  test('is the earliest one, though later ones were below again', () => {
    expect(firstMet(years('bmbbm'))).toEqual({ year: 2015, perhaps: null, open: false });
  });

  test('may have been earlier where the figures begin with it', () => {
    expect(firstMet(years('mmb'))).toEqual({ year: 2014, perhaps: null, open: true });
    expect(firstMet(years('--mb'))).toEqual({ year: 2016, perhaps: null, open: true });
  });

  test('is named beside an earlier year in which only rounding decides, as Estonia’s is not and Poland’s would be', () => {
    expect(firstMet(years('brbm'))).toEqual({ year: 2017, perhaps: 2015, open: false });
    expect(firstMet(years('bmrm'))).toEqual({ year: 2015, perhaps: null, open: false });
  });

  test('is only a perhaps where rounding decides every time, as for Spain in 2025 and 2026', () => {
    expect(firstMet(years('bbrr'))).toEqual({ year: null, perhaps: 2016, open: false });
  });

  test('does not exist where it was never met, nothing is known or nothing is asked', () => {
    for (const text of ['bbb', '---', 'xxx', '']) expect(firstMet(years(text)), text).toBeNull();
  });
});

describe('the years met in a row', () => {
  test('are counted back from the year shown', () => {
    expect(metRun(years('bmbmm'), 2018)).toEqual({
      least: 2,
      most: 2,
      from: 2017,
      before: 'below',
    });
    expect(metRun(years('bmbmm'), 2015)).toEqual({
      least: 1,
      most: 1,
      from: 2015,
      before: 'below',
    });
  });

  test('are none in a year below', () => {
    expect(metRun(years('mmb'), 2016)).toEqual({ least: 0, most: 0, from: null, before: 'below' });
  });

  test('are a range where rounding decides one of them', () => {
    expect(metRun(years('bmrmm'), 2018)).toMatchObject({ least: 2, most: 4, from: 2015 });
    expect(metRun(years('brr'), 2016)).toMatchObject({ least: 0, most: 2, from: 2015 });
  });

  test('reach back to the first year of the figures, and perhaps beyond', () => {
    expect(metRun(years('mmm'), 2016)).toMatchObject({ least: 3, from: 2014, before: 'nothing' });
  });

  test('end at a year without a figure: nothing is filled in', () => {
    expect(metRun(years('mm-mm'), 2018)).toMatchObject({
      least: 2,
      from: 2017,
      before: 'no-data',
    });
    const gap = years('mmmmm').filter(({ year }) => year !== 2016);
    expect(metRun(gap, 2018)).toMatchObject({ least: 2, most: 2, from: 2017 });
  });

  test('are not counted where the year itself is not tested or not there', () => {
    expect(metRun(years('mm-'), 2016)).toBeNull();
    expect(metRun(years('mmx'), 2016)).toBeNull();
    expect(metRun(years('mm'), 2016)).toBeNull();
    expect(metRun([], 2016)).toBeNull();
  });

  test('a rounding that is settled for “met” makes the least the most', () => {
    const text = fc.array(fc.constantFrom('m', 'r', 'b', '-'), { minLength: 1, maxLength: 13 });
    fc.assert(
      fc.property(text, (all) => {
        const last = 2013 + all.length;
        const run = metRun(years(all.join('')), last);
        const lucky = metRun(years(all.join('').replaceAll('r', 'm')), last);
        const unlucky = metRun(years(all.join('').replaceAll('r', 'b')), last);
        expect(run?.most).toBe(lucky?.least);
        expect(run?.least).toBe(unlucky?.least);
      }),
    );
  });
});
