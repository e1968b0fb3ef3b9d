import type { CatalogueTest } from '../../catalogue/claim-row';
import { evaluateTest, type TestRow } from '../../domain/claim';
import type { Told } from '../../domain/claim-deciding';
import type { TestFacts } from '../../domain/claim-figures';
import type { TestResult } from '../../domain/claim-result';
import type { Series } from '../../domain/series';
import type { Text } from '../../domain/text';
import { aspectsOf } from './test-aspects';
import { createTestFacts } from './test-facts';

/** A row of a verdict grid, evaluated. */
export interface EvaluatedRow extends Told {
  readonly test: CatalogueTest;
  /** Whether it is another window or reading than the claim's own. */
  readonly aside: boolean;
  /** What it counts, where the row says so itself; null: as its indicator is called. */
  readonly counts: Text | null;
  /** Whether the grid has figures of several editions of one producer, so that a name has to say which. */
  readonly severalEditions: boolean;
  /** Whether the grid holds figures against several levels, so that a name has to say which. */
  readonly severalTargets: boolean;
  readonly result: TestResult;
}

/** A grid: its rows, and what they were evaluated on. */
export interface Evaluated {
  readonly rows: readonly EvaluatedRow[];
  readonly facts: TestFacts;
}

/** Evaluates the rows of a grid on fetched series. */
export function evaluateRows(
  rows: readonly TestRow<CatalogueTest>[],
  series: readonly Series[],
): Evaluated {
  const all = evaluateAll(rows, series);
  // An optional row is there where its definition has figures at all; where none has, all say why.
  const optional = new Set(rows.flatMap(({ id, optional }) => (optional ? [id] : [])));
  const known = all.rows.filter(
    ({ id, result }) => !optional.has(id) || result.why.kind !== 'no-series',
  );
  return known.length === 0 ? all : { ...all, rows: known };
}

function evaluateAll(
  rows: readonly TestRow<CatalogueTest>[],
  series: readonly Series[],
): Evaluated {
  const facts = createTestFacts(series);
  const targets = rows.flatMap(({ test }) => aspectsOf(test).target || []);
  const severalTargets = new Set(targets).size > 1;
  const severalEditions = hasSeveralEditions(rows.map(({ test }) => aspectsOf(test)));
  return {
    facts,
    rows: rows.map(({ id, test, aside = false, counts = null }) => {
      const result = evaluateTest(test, facts);
      const is = aspectsOf(test);
      return {
        id,
        test,
        aside,
        counts,
        severalEditions,
        severalTargets,
        result,
        verdict: result.verdict,
        is,
      };
    }),
  };
}

function hasSeveralEditions(all: readonly Told['is'][]): boolean {
  return all.some(({ source, edition }) =>
    all.some((other) => other.source === source && other.edition !== edition),
  );
}
