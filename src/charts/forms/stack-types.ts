import type { UnitId } from '../../domain/unit';
import type { LayoutHead } from '../layout/layout';
import type { Described } from '../model';

export interface StackContent {
  readonly form: 'stack';
  readonly unit: UnitId;
}

export interface StackModel extends Described {
  readonly form: 'stack';
}

export interface StackLayout extends LayoutHead {
  readonly form: 'stack';
  readonly model: StackModel;
}
