import { type Fault, isCode, type SourceFile } from './source-tree';
import { syntaxOf } from './syntax';

const drawers = /^(utils?|helpers?|common|misc|shared|lib)$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** Names that are not kebab-case, and drawers that anything could be put into. `src/lib` is the one exception. */
export function nameFaults(files: readonly SourceFile[]): readonly Fault[] {
  return files.flatMap(({ path }) => {
    const parts = path.split('/');
    const stem = (part: string) => part.replace(/\..*$/, '');
    const bad = parts.find((part) => !kebab.test(part));
    const drawer = parts.find(
      (part, at) => drawers.test(stem(part)) && !(at === 1 && part === 'lib'),
    );
    return [
      ...(bad === undefined ? [] : [`${path}: "${bad}" is not kebab-case`]),
      ...(drawer === undefined ? [] : [`${path}: "${drawer}" says nothing about what is in it`]),
    ];
  });
}

/** Files that only pass on what others export, and index files that pass on anything. */
export function barrelFaults(files: readonly SourceFile[]): readonly Fault[] {
  return files
    .filter(({ path }) => isCode(path))
    .flatMap((file) => {
      const { body } = syntaxOf(file).program;
      const passedOn = body.filter(
        (statement) =>
          statement.type === 'ExportAllDeclaration' ||
          (statement.type === 'ExportNamedDeclaration' && statement.source !== null),
      );
      const isIndex = /(^|\/)index\.[cm]?[jt]sx?$/.test(file.path);
      const isBarrel = passedOn.length > 0 && (isIndex || passedOn.length === body.length);
      return isBarrel ? [`${file.path} only passes on what other files export`] : [];
    });
}
