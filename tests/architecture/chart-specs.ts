import type { Fault, SourceFile } from './source-tree';
import { visit } from './syntax';

const ending = '.chart.ts';

/** The charts among the files. */
export function chartFiles(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.filter(({ path }) => path.startsWith('src/charts/specs/') && path.endsWith(ending));
}

/** The id of a chart: its file's name. */
export function chartIdOf({ path }: SourceFile): string {
  return path.slice(path.lastIndexOf('/') + 1, -ending.length);
}

/** Charts whose `id` is not their file's name: links and drawings would go by another name than the file. */
export function chartIdFaults(files: readonly SourceFile[]): readonly Fault[] {
  return chartFiles(files).flatMap((file) => {
    const id = writtenId(file);
    return id === chartIdOf(file) ? [] : [`${file.path} has the id ${id ?? 'of nothing'}`];
  });
}

/** The first `id` in the file, which is the specification's own; null where there is none. */
function writtenId(file: SourceFile): string | null {
  const ids: string[] = [];
  visit(file, {
    Property: ({ key, value }) => {
      if (key.type !== 'Identifier' || key.name !== 'id') return;
      if (value.type === 'Literal' && typeof value.value === 'string') ids.push(value.value);
    },
  });
  return ids[0] ?? null;
}
