// @vitest-environment node
import { expect, test } from 'vitest';
import { isAllyIn } from '../../src/domain/entity';

const finland = {
  id: 'FIN',
  kind: 'ally',
  name: { en: 'Finland', de: 'Finnland' },
  joined: 2023,
} as const;

test('an ally is one from the year it joined', () => {
  expect([2022, 2023, 2024].map((year) => isAllyIn(finland, year))).toEqual([false, true, true]);
});

test('what never joined is no ally, not even an aggregate of allies', () => {
  const total = { id: 'NATO_TOTAL', kind: 'aggregate', name: { en: 'NATO', de: 'NATO' } } as const;
  expect(isAllyIn(total, 2024)).toBe(false);
});
