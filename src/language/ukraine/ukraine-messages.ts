/** What the page says; it loads with it. */
export interface UkraineMessages {
  readonly title: string;
}
