import type { ChartFamily } from './chart-family';

const files = import.meta.glob<{ default: ChartFamily }>('./families/*.family.ts');

/** The ids of every family. */
export const familyIds: readonly string[] = Object.keys(files).map(
  (path) => /([^/]+)\.family\.ts$/.exec(path)?.[1] ?? path,
);

/** Whether there is a family of the id, which may come from outside. */
export function hasFamily(id: string): boolean {
  return familyIds.includes(id);
}

/** Loads a family there is. Throws for others, and where a file is not named after its family. */
export async function loadFamily(id: string): Promise<ChartFamily> {
  const load = files[`./families/${id}.family.ts`];
  if (load === undefined) throw new Error(`There are no charts called "${id}".`);
  const { default: family } = await load();
  if (family.id !== id) throw new Error(`The family "${family.id}" stands in the file of "${id}".`);
  return family;
}
