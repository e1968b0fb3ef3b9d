/**
 * The series a reader's question needs: of one indicator in one edition, some entities or all,
 * and some years (both ends included) or all. Of an indicator by month it is one number, the sum up to a month.
 */
export interface SeriesRequest<
  Edition extends string = string,
  Indicator extends string = string,
  Entity extends string = string,
> {
  readonly edition: Edition;
  readonly indicator: Indicator;
  readonly entities: readonly Entity[] | 'all';
  readonly years?: { readonly from: number; readonly to: number };
  /** For an indicator by month: the month (`2024-11`) up to which its figures are added up. Absent for yearly ones. */
  readonly upTo?: string;
}
