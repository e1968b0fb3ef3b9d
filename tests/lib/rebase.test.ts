import { expect, test } from 'vitest';
import { rebase } from '../../src/lib/rebase';

const base = { measure: 'share', form: 'line', year: 2024 };

test('a change made from what holds is the change', () => {
  const next = { ...base, form: 'bar' };
  expect(rebase(next, base, base)).toBe(next);
});

test('a change made from what held before keeps what has come meanwhile', () => {
  const now = { ...base, measure: 'money' };
  const next = { ...base, form: 'bar' };
  expect(rebase(next, base, now)).toEqual({ measure: 'money', form: 'bar', year: 2024 });
});

test('of two changes to one part the later one holds', () => {
  const now = { ...base, year: 2020 };
  expect(rebase({ ...base, year: 2026 }, base, now).year).toBe(2026);
});
