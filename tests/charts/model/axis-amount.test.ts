// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { axisAmount } from '../../../src/charts/model/axis-amount';
import type { UnitId } from '../../../src/domain/unit';
import { english, plain } from '../../support/words';

describe('a value beside its mark', () => {
  const amount = (value: number, unit: UnitId, highest: number) =>
    plain(axisAmount(value, unit, [{ value: highest }], english));

  test('is in the unit of the axis', () => {
    expect(amount(1_032_849, 'usd-million', 1_200_000)).toBe('1,033');
    expect(amount(79_800, 'usd-million', 1_200_000)).toBe('79.8');
    expect(amount(57, 'usd-million', 1_200_000)).toBe('0.06');
    expect(amount(57, 'usd-million', 100)).toBe('57');
    expect(amount(62.4, 'eur-billion', 100)).toBe('62.4');
  });

  test('of people and of money a head is whole', () => {
    expect(amount(181.4, 'thousand-persons', 1400)).toBe('181,400');
    expect(amount(3168, 'usd', 4000)).toBe('3,168');
    expect(amount(2.295, 'ratio', 3)).toBe('×2.30');
  });
});
