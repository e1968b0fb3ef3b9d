/** A view by its address: which chart, and the query of its state as its page writes it (empty for the default). */
export interface ViewAddress {
  /** The id of a chart of the registry, of a family, or of the explorer. */
  readonly chart: string;
  readonly query: string;
}
