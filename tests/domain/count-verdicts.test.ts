// @vitest-environment node

import { expect, test } from 'vitest';
import { countVerdicts, metRange, testedCount } from '../../src/domain/count-verdicts';
import { fc } from '../support/properties';

test('a count is a range where rounding decides, and those without figures or forces are not tested', () => {
  const count = countVerdicts([
    'met',
    'met',
    'within-rounding',
    'below',
    'no-data',
    'not-applicable',
  ]);
  expect(count).toEqual({ met: 2, rounding: 1, below: 1, noData: 1 });
  expect(metRange(count)).toEqual([2, 3]);
  expect(testedCount(count)).toBe(4);
});

test('nobody is counted twice, and nobody is lost', () => {
  const verdict = fc.constantFrom(
    'met',
    'within-rounding',
    'below',
    'no-data',
    'not-applicable',
  ) satisfies fc.Arbitrary<Parameters<typeof countVerdicts>[0][number]>;
  fc.assert(
    fc.property(fc.array(verdict), (all) => {
      const count = countVerdicts(all);
      const unarmed = all.filter((one) => one === 'not-applicable').length;
      expect(testedCount(count) + count.noData + unarmed).toBe(all.length);
      const [least, most] = metRange(count);
      expect(most - least).toBe(count.rounding);
    }),
  );
});
