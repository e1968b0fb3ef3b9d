/** What the page says; it loads with it. */
export interface PathMessages {
  readonly title: string;
}
