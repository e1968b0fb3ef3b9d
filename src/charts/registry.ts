import type { ChartSpec } from './spec';

const files = import.meta.glob<{ default: ChartSpec }>('./specs/*.chart.ts', { eager: true });

/** Every chart, in the order of their ids. Two charts of one id, or a file not named after its chart, throw. */
export const charts: readonly ChartSpec[] = register(
  Object.entries(files).map(([path, file]) => ({ path, spec: file.default })),
);

/** Checks names and sorts. */
export function register(
  found: readonly { readonly path: string; readonly spec: ChartSpec }[],
): readonly ChartSpec[] {
  const ids = new Set<string>();
  for (const { path, spec } of found) {
    if (ids.has(spec.id)) throw new Error(`Two charts are called "${spec.id}".`);
    if (!path.endsWith(`/${spec.id}.chart.ts`)) {
      throw new Error(`The chart "${spec.id}" stands in ${path}; its file must carry its id.`);
    }
    ids.add(spec.id);
  }
  return found.map(({ spec }) => spec).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The chart with the id, which may come from outside; null where there is none. */
export function findChart(id: string): ChartSpec | null {
  return charts.find((chart) => chart.id === id) ?? null;
}
