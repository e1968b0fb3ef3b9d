// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { german, plain } from '../support/words';
import { bar, barModel, line, lineModel } from './planted-charts';

const estimate = (value: number) => ({ value, status: 'E' as const });
const germany = line('Germany', {
  2020: 1.49,
  2021: 2.1,
  2022: null,
  2023: 1.6,
  2024: 2,
  2025: estimate(2.22),
});
const years = [2020, 2025] as const;
const targets = ['wales-2014-gdp'] as const;
const said = (model: { readonly summary: string }) => plain(model.summary);

describe('a line in sentences', () => {
  test('has its ends, its crossing and its gaps', () => {
    expect(said(lineModel({ lines: [germany], years, targets }))).toBe(
      'Germany: 1.49 % in 2020, 2.22 % (estimate) in 2025. ' +
        'Germany: since 2024 at or above 2 %, Wales 2014. ' +
        'No figure for Germany in 2022.',
    );
  });

  test('has them in German', () => {
    expect(said(lineModel({ lines: [germany], years, targets }, german))).toBe(
      'Germany: 1,49 % im Jahr 2020, 2,22 % (Schätzung) im Jahr 2025. ' +
        'Germany: seit 2024 bei 2 %, Wales 2014 oder darüber. ' +
        'Keine Angabe für Germany: 2022.',
    );
  });

  test('has its peak where that lies between the ends', () => {
    expect(said(lineModel({ lines: [line('A', { 2020: 1, 2022: 4.88, 2024: 2 })] }))).toContain(
      'A: highest in 2022, at 4.88 %.',
    );
    expect(said(lineModel({ lines: [line('A', { 2020: 1, 2024: 2 })] }))).not.toContain('highest');
  });

  test('says of a break when it was', () => {
    const broken = line('A', { 2020: 1, 2022: { value: 4, status: 'B' }, 2024: 5 });
    expect(said(lineModel({ lines: [broken] }))).toContain('Break in the series of A in 2022.');
  });

  test('says nothing of a target the newest value is below', () => {
    const below = line('A', { 2020: 3, 2024: 1.99 });
    expect(said(lineModel({ lines: [below], targets }))).toBe('A: 3.00 % in 2020, 1.99 % in 2024.');
  });

  test('years without a figure before the first and after the last are no gaps', () => {
    const short = line('A', { 2020: null, 2021: 1, 2022: 2, 2023: null });
    expect(said(lineModel({ lines: [short] }))).toBe('A: 1.00 % in 2021, 2.00 % in 2022.');
  });

  test('context is left out where a line is highlighted, and told where none is', () => {
    const context = line('France', { 2020: 2, 2024: 2.1 }, { emphasis: 'default' });
    expect(said(lineModel({ lines: [germany, context] }))).not.toContain('France');
    expect(said(lineModel({ lines: [context] }))).toBe('France: 2.00 % in 2020, 2.10 % in 2024.');
  });
});

describe('ranked bars in sentences', () => {
  const bars = [
    bar('LTU', 5.33),
    bar('EST', 5.1),
    bar('LVA', 4.92),
    bar('DEU', 2.69, { emphasis: 'highlighted' }),
    bar('SVN', 1.61),
    bar('ISL', null, {
      result: { verdict: 'not-applicable', share: null, margin: null, bounds: null },
    }),
  ];

  test('have the leaders, the last, the count and the rank', () => {
    expect(said(barModel(bars))).toBe(
      'Highest: Lithuania 5.33 %, Estonia 5.10 % and Latvia 4.92 %. Lowest: Slovenia 1.61 %. ' +
        '4 of 5 allies reach 2 %, Wales 2014. Germany: rank 4 of 5, at 2.69 %.',
    );
  });

  test('have them in German', () => {
    expect(said(barModel(bars, german))).toBe(
      'Am höchsten: Litauen 5,33 %, Estland 5,10 % und Lettland 4,92 %. Am niedrigsten: Slowenien 1,61 %. ' +
        '4 von 5 Verbündeten erreichen 2 %, Wales 2014. Deutschland: Rang 4 von 5, mit 2,69 %.',
    );
  });

  test('count a range where rounding decides', () => {
    const near = bar('ESP', 2);
    const result = { ...near.result, verdict: 'within-rounding' as const };
    expect(said(barModel([...bars, { ...near, result }]))).toContain('4–5 of 6 allies reach');
  });
});
