import type { Text } from './text';
import type { UnitId } from './unit';

/** What is measured, and in what. The price base depends on the edition and stands there. */
export interface Indicator {
  readonly id: string;
  readonly name: Text;
  readonly definition: Text;
  readonly unit: UnitId;
  /** How its figures come: one a year or one a month. */
  readonly frequency: 'yearly' | 'monthly';
  /** The whole it is a share of: such indicators of one edition add up to 100. Absent for all others. */
  readonly partOf?: 'expenditure-categories';
}
