/** What a query client asks of its mutations, for a product that has none. */
export class MutationCache {
  findAll(): readonly never[] {
    return [];
  }

  async resumePausedMutations(): Promise<void> {}

  clear(): void {}
}
