/** In place of what TanStack Query does for infinite lists: nothing asks for one. */
export function infiniteQueryBehavior(): never {
  throw new Error('Infinite queries are left out of the build: tooling/only-reading.ts.');
}
