// @vitest-environment node
import { expect, test } from 'vitest';
import { isEstimate, isMissing, observationStatuses } from '../../src/domain/status';

test('M and O say that there is no value, and nothing else does', () => {
  expect(observationStatuses.filter(isMissing)).toEqual(['M', 'O']);
});

test('estimates, provisional figures and plans are not final', () => {
  expect(observationStatuses.filter(isEstimate)).toEqual(['E', 'P', 'F']);
});
