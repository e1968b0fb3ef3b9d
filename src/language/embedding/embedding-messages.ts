/** What the page says; it loads with it. */
export interface EmbeddingMessages {
  readonly title: string;
}
