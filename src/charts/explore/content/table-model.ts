import type { TargetResult } from '../../../domain/evaluate-target';
import type { ChartModel } from '../../forms/forms';
import type { LineModel } from '../../model';

/** What a row of the table says beyond its line, which has its values. Rows stand in the order of the lines. */
export interface TableRowFacts {
  /** The entity as the row's head names it. */
  readonly name: string;
  /** Under the name: why there are no figures, or whose definition they follow; null where nothing. */
  readonly detail: string | null;
  /** Three-letter code of the amounts, where rows differ in it; else null. */
  readonly currency: string | null;
  /** The target, tested in the table's newest year; null where the row is not tested. */
  readonly result: TargetResult | null;
}

/** Two years that are set against each other. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a target was tested on: the unrounded share, or the figure as it is printed. */
export interface TableTest {
  readonly label: string;
  readonly year: number;
  readonly basis: 'unrounded' | 'printed';
}

/** Lines, as a table needs them: also those without any figure. */
export interface TableModel extends LineModel {
  readonly rows: readonly TableRowFacts[];
  readonly span: Span;
  /** Three-letter code of amounts in national currency, where all rows share it; else null. */
  readonly currency: string | null;
  /** False where rows are in several currencies or follow two editions. */
  readonly comparable: boolean;
  /** Null where no target applies. */
  readonly test: TableTest | null;
}

/** Whether a model was made for the table. */
export function isTableModel(model: ChartModel): model is TableModel {
  return model.form === 'line' && 'rows' in model && 'span' in model;
}
