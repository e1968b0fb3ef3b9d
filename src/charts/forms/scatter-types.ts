import type { UnitId } from '../../domain/unit';
import type { LayoutHead } from '../layout/layout';
import type { Described } from '../model';

export interface ScatterContent {
  readonly form: 'scatter';
  readonly unit: UnitId;
}

export interface ScatterModel extends Described {
  readonly form: 'scatter';
}

export interface ScatterLayout extends LayoutHead {
  readonly form: 'scatter';
  readonly model: ScatterModel;
}
