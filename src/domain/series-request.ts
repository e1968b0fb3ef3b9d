/**
 * The series a reader's question needs: of one indicator in one edition, some entities or all,
 * and some years (both ends included) or all.
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
}
