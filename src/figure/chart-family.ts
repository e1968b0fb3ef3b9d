import type { ChartSpec } from '../charts/spec';
import type { InvalidPart } from './address/invalid-part';
import type { Route } from './route';

/** Charts that an address puts together: one for every state of a page. Each is a file `families/<id>.family.ts`. */
export interface ChartFamily {
  /** Also the id of its charts. */
  readonly id: string;
  /** The chart a query asks for. Never throws. */
  readonly read: (query: string) => FamilyView;
}

/** A chart of a family. */
export interface FamilyView {
  readonly spec: ChartSpec;
  readonly invalid: readonly InvalidPart[];
  /** Where the same chart stands among its controls. */
  readonly page: { readonly route: Route; readonly query: string };
  /** The query of the view in its one spelling, where it is not that of the page; absent: it is. */
  readonly query?: string;
}
