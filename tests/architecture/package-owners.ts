import { importsOf } from './imports';
import type { Fault, SourceFile } from './source-tree';

/** Where a package may be imported, so that it can be exchanged in one place. Tests and tooling are free. */
const owners: Readonly<Record<string, readonly string[]>> = {
  recharts: ['src/charts/views/'],
  msw: ['mocks/'],
  valibot: ['src/data/', 'data/compile/', 'mocks/'],
  '@tanstack/react-query': ['src/data/', 'src/figure/', 'src/app/'],
  '@base-ui/react': ['src/features/', 'src/figure/'],
  'react-dom': ['src/app/', 'src/figure/picture/', 'src/main.tsx'],
  'node:': ['data/compile/'],
};

const free = ['tests/', 'tooling/'];

/** Imports of a package outside the folders that own it. */
export function packageOwnerFaults(files: readonly SourceFile[]): readonly Fault[] {
  return files.flatMap((file) =>
    importsOf(file, files).flatMap(({ at, target, kind }) => {
      const folders = kind === 'package' ? owners[target] : undefined;
      if (folders === undefined) return [];
      const allowed = [...folders, ...free].some((folder) => file.path.startsWith(folder));
      return allowed ? [] : [`${at} imports ${target}, which belongs to ${folders.join(', ')}`];
    }),
  );
}
