import { describe, expect, test } from 'vitest';
import type { TestBasis } from '../../src/domain/claim-figures';
import { evaluateFirstMetSince, type FirstMetSince } from '../../src/domain/claim-first-met-since';
import { basis, factsOf, other } from './planted-facts';

const first: FirstMetSince = {
  kind: 'first-met-since',
  basis,
  entity: 'a',
  year: 2024,
  level: 2,
  years: 30,
  earlier: { kind: 'figures', bases: [] },
};

type Years = Readonly<Record<number, number | null>>;

function evaluate(years: Years, test: Partial<FirstMetSince> = {}, earlier?: Years, half = 0) {
  const values = {
    spending: { a: years },
    ...(earlier === undefined ? {} : { other: { a: earlier } }),
  };
  return evaluateFirstMetSince({ ...first, ...test }, factsOf({ values, half }));
}

/** The same value in every year from one to another. */
function flat(from: number, to: number, value: number): Years {
  return Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_, at) => [from + at, value] as const),
  );
}

const looksBack: { readonly earlier: { kind: 'figures'; bases: readonly TestBasis[] } } = {
  earlier: { kind: 'figures', bases: [other] },
};

describe('first met since', () => {
  test('last met in 1990 and again in 2024 is the first time in 34 years', () => {
    const result = evaluate({ 1990: 2.5, ...flat(1991, 2023, 1.5), 2024: 2.1 });
    expect(result).toMatchObject({
      verdict: 'supported',
      why: { kind: 'last-met', year: 1990 },
      value: 34,
      margin: 4,
    });
  });

  test('it was met sixteen years ago: not the first time in thirty years', () => {
    const result = evaluate({ 2008: 2.5, ...flat(2009, 2023, 1.5), 2024: 2.1 });
    expect(result).toMatchObject({ verdict: 'contradicted', value: 16, margin: -14 });
  });

  test('it is not met in the year itself', () => {
    const result = evaluate({ ...flat(1990, 2023, 1.5), 2024: 1.84 });
    expect(result.verdict).toBe('contradicted');
    expect(result.margin).toBeCloseTo(-0.16, 10);
  });

  test('figures that begin too late decide nothing', () => {
    expect(evaluate({ ...flat(2014, 2023, 1.5), 2024: 2.1 })).toMatchObject({
      verdict: 'undetermined',
      why: { kind: 'earlier-unknown', from: 2014 },
    });
  });

  test('another source can look further back; what it says within rounding is told', () => {
    const result = evaluate(
      { ...flat(2014, 2023, 1.5), 2024: 2.2 },
      looksBack,
      { 1992: 2.2, 1993: 2, ...flat(1994, 2013, 1.5) },
      0.05,
    );
    expect(result).toMatchObject({
      verdict: 'supported',
      value: 31,
      caveats: [{ kind: 'nearly-met', year: 1993 }],
    });
  });

  test('years without a figure between figures below count as below, and are named', () => {
    const result = evaluate({ ...flat(2000, 2023, 1.4), 2024: 2.1 }, looksBack, {
      1993: 2.1,
      1994: 1.8,
    });
    expect(result).toMatchObject({
      verdict: 'supported',
      caveats: [{ kind: 'gap', years: [1995, 1996, 1997, 1998, 1999] }],
    });
  });

  test('years without a figure right after it was met leave the test open', () => {
    // It may have been met as late as 1999.
    const result = evaluate({ ...flat(2000, 2023, 1.4), 2024: 2.1 }, looksBack, { 1992: 2.2 });
    expect(result).toMatchObject({
      verdict: 'undetermined',
      why: { kind: 'earlier-unknown', from: 2000 },
    });
  });

  test('a source may name the year without the values', () => {
    const stated = { kind: 'stated', year: 1992, reference: 'archive' } as const;
    expect(evaluate({ 2024: 2.1 }, { earlier: stated })).toMatchObject({
      verdict: 'supported',
      value: 32,
      why: { kind: 'last-met', year: 1992 },
    });
  });

  test('a stated year stands in for the years before the figures, and for no others', () => {
    const earlier = { kind: 'stated', year: 1992, reference: null } as const;
    // Met in 2015 by the definition's own figures: nine years ago, whatever is said.
    expect(evaluate({ 2015: 2.2, ...flat(2016, 2023, 1.5), 2024: 2.1 }, { earlier })).toMatchObject(
      {
        verdict: 'contradicted',
        value: 9,
      },
    );
    // Figures since 1980, all below: the definition knows better.
    expect(evaluate({ ...flat(1980, 2023, 1.5), 2024: 2.1 }, { earlier })).toMatchObject({
      verdict: 'supported',
      value: 44,
    });
    expect(evaluate({ 2024: 2.1 }, { earlier: { ...earlier, year: 2024 } }).why).toEqual({
      kind: 'reversed',
    });
  });

  test('never met in all the years there are, and there are enough of them', () => {
    const result = evaluate({ ...flat(1980, 2023, 1.5), 2024: 2.1 });
    expect(result).toMatchObject({ verdict: 'supported', value: 44 });
  });
});
