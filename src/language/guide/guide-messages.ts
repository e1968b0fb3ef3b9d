/** What the page says; it loads with it. */
export interface GuideMessages {
  readonly title: string;
}
