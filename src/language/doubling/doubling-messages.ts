/** What the page says; it loads with it. */
export interface DoublingMessages {
  readonly title: string;
}
