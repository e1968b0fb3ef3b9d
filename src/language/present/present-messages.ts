/** What the page says; it loads with it. */
export interface PresentMessages {
  readonly title: string;
}
