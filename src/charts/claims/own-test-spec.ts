import type { ChartSpec } from '../spec';
import { gridSpec } from './grid-spec';
import { testRows } from './test-rows';
import { type TestState, testDefaults } from './test-state';

/** The chart of a sentence of a reader's own; null where no definition covers it. */
export function ownTestSpec(state: TestState): ChartSpec | null {
  const rows = testRows(state);
  if (rows.length === 0) return null;
  return gridSpec({
    id: 'claim-test',
    rows,
    shown: null,
    varied: state !== testDefaults,
    title: { en: 'A sentence of your own, tested', de: 'Ein eigener Satz, geprüft' },
  });
}
