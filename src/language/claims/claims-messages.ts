/** What the page says; it loads with it. */
export interface ClaimsMessages {
  readonly title: string;
}
