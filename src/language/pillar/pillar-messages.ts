/** What the page says; it loads with it. */
export interface PillarMessages {
  readonly title: string;
}
