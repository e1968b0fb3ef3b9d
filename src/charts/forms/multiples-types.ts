import type { UnitId } from '../../domain/unit';
import type { LayoutHead } from '../layout/layout';
import type { Described } from '../model';

export interface MultiplesContent {
  readonly form: 'multiples';
  readonly unit: UnitId;
}

export interface MultiplesModel extends Described {
  readonly form: 'multiples';
}

export interface MultiplesLayout extends LayoutHead {
  readonly form: 'multiples';
  readonly model: MultiplesModel;
}
