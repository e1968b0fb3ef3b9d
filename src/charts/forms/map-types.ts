import type { UnitId } from '../../domain/unit';
import type { LayoutHead } from '../layout/layout';
import type { Described } from '../model';

export interface MapContent {
  readonly form: 'map';
  readonly unit: UnitId;
}

export interface MapModel extends Described {
  readonly form: 'map';
}

export interface MapLayout extends LayoutHead {
  readonly form: 'map';
  readonly model: MapModel;
}
