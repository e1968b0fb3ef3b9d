import type { ChartSpec } from '../../charts/spec';
import type { ChartState } from '../../charts/state';
import type { Route } from '../route';
import type { ViewAddress } from './view-address';

/** A view an address leads to: its chart in a state, and where it stands among its controls. */
export interface FoundView {
  /** The address in its one spelling: what could not be used is gone, and so is what is default. */
  readonly address: ViewAddress;
  readonly spec: ChartSpec;
  readonly state: ChartState;
  readonly page: { readonly route: Route; readonly query: string };
  /** The names of the parts of the query that could not be used; the default stands in their place. */
  readonly unused: readonly string[];
}
