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

/** The `id` of what the file exports by default; of the file's first object where that is a name only. */
function writtenId(file: SourceFile): string | null {
  const ids: { readonly id: string; readonly start: number }[] = [];
  let exported = 0;
  visit(file, {
    ExportDefaultDeclaration: ({ start }) => {
      exported = start;
    },
    Property: ({ key, value, start }) => {
      if (key.type !== 'Identifier' || key.name !== 'id') return;
      if (value.type === 'Literal' && typeof value.value === 'string') {
        ids.push({ id: value.value, start });
      }
    },
  });
  return (ids.find(({ start }) => start > exported) ?? ids[0])?.id ?? null;
}
