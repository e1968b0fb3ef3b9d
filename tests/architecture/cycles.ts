import { importsOf } from './imports';
import type { Fault, SourceFile } from './source-tree';

/** Circles of files that import one another, each named once. */
export function cycleFaults(files: readonly SourceFile[]): readonly Fault[] {
  const known = new Set(files.map(({ path }) => path));
  const graph = new Map(
    files.map((file) => {
      const targets = importsOf(file, files).map(({ target }) => target);
      return [file.path, targets.filter((target) => known.has(target))];
    }),
  );
  const faults: Fault[] = [];
  const finished = new Set<string>();
  const walk = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      faults.push(`a circle of imports: ${[...trail.slice(start), path].join(' -> ')}`);
      return;
    }
    if (finished.has(path)) return;
    for (const target of graph.get(path) ?? []) walk(target, [...trail, path]);
    finished.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return faults;
}
