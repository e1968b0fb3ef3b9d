import { describe, expect, test } from 'vitest';
import { embedSwitches, printFlags, readFlags } from '../../../src/figure/embed/flags';

describe('the flags of an embed', () => {
  test('are taken out of its query, and what is left says what is shown', () => {
    const { flags, invalid, rest } = readFlags('?year=2024&theme=dark&plain&fit=1&a=b%20c');
    expect(flags).toEqual({ theme: 'dark', on: ['plain', 'fit'] });
    expect(invalid).toEqual([]);
    expect(rest).toBe('?year=2024&a=b%20c');
  });

  test.each(['', '?', '?theme=auto', '?plain=off&static=0&fit=false'])(
    'are none in “%s”',
    (query) => {
      expect(readFlags(query)).toEqual({ flags: { theme: 'auto', on: [] }, invalid: [], rest: '' });
    },
  );

  test.each([
    ['theme=sepia', 'theme', 'auto'],
    ['fit=perhaps', 'fit', 'off'],
    ['lang=fr', 'lang', null],
  ])('that cannot be used are named, and the usual one holds: %s', (query, key, used) => {
    const { flags, invalid, rest } = readFlags(`?${query}`);
    expect(invalid).toEqual([
      { key, value: query.split('=')[1], reason: { kind: 'unknown-value' }, used },
    ]);
    expect(flags).toEqual({ theme: 'auto', on: [] });
    expect(rest).toBe('');
  });

  test('of any length are named in few letters', () => {
    const [fault] = readFlags(`?theme=${'x'.repeat(100_000)}`).invalid;
    expect(fault?.value.length).toBeLessThanOrEqual(41);
  });

  test('that were printed are read as they were', () => {
    const flags = { theme: 'light', on: embedSwitches } as const;
    const printed = printFlags('?year=2024', flags);
    expect(printed).toBe('?year=2024&theme=light&plain&static&transparent&fit');
    expect(readFlags(printed)).toEqual({ flags, invalid: [], rest: '?year=2024' });
    expect(printFlags('', { theme: 'auto', on: [] })).toBe('');
  });
});
