/** What the page says; it loads with it. */
export interface EditionsMessages {
  readonly title: string;
}
