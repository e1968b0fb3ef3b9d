/** What the page says; it loads with it. */
export interface DefinitionsMessages {
  readonly title: string;
}
