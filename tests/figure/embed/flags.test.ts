import { describe, expect, test } from 'vitest';
import { embedSwitches, readFlags } from '../../../src/figure/embed/flags';
import { printFlags } from '../../../src/figure/embed/print-flags';
import { isFlag, withoutFlags } from '../../../src/figure/embed/split-flags';

describe('the flags of an embed', () => {
  test('are taken out of its query, and what is left says what is shown', () => {
    const query = '?year=2024&theme=dark&plain&fit=1&a=b%20c';
    const { flags, invalid } = readFlags(query);
    expect(flags).toEqual({ theme: 'dark', on: ['plain', 'fit'] });
    expect(invalid).toEqual([]);
    expect(withoutFlags(query)).toBe('?year=2024&a=b%20c');
  });

  test.each(['', '?', '?theme=auto', '?plain=off&static=0&fit=false'])(
    'are none in “%s”',
    (query) => {
      expect(readFlags(query)).toEqual({ flags: { theme: 'auto', on: [] }, invalid: [] });
      expect(withoutFlags(query)).toBe('');
    },
  );

  test.each([
    ['theme=sepia', 'theme', 'auto'],
    ['fit=perhaps', 'fit', 'off'],
    ['lang=fr', 'lang', null],
  ])('that cannot be used are named, and the usual one holds: %s', (query, key, used) => {
    const { flags, invalid } = readFlags(`?${query}`);
    expect(invalid).toEqual([
      { key, value: query.split('=')[1], reason: { kind: 'unknown-value' }, used },
    ]);
    expect(flags).toEqual({ theme: 'auto', on: [] });
    expect(withoutFlags(`?${query}`)).toBe('');
  });

  test('of any length are named in few letters', () => {
    const [fault] = readFlags(`?theme=${'x'.repeat(100_000)}`).invalid;
    expect(fault?.value.length).toBeLessThanOrEqual(41);
  });

  test('that were printed are read as they were', () => {
    const flags = { theme: 'light', on: embedSwitches } as const;
    const printed = printFlags('?year=2024', flags);
    expect(printed).toBe('?year=2024&theme=light&plain&static&transparent&fit');
    expect(readFlags(printed)).toEqual({ flags, invalid: [] });
    expect(withoutFlags(printed)).toBe('?year=2024');
    for (const one of ['theme', 'lang', ...embedSwitches]) expect(isFlag(one)).toBe(true);
    expect(printFlags('', { theme: 'auto', on: [] })).toBe('');
  });
});
