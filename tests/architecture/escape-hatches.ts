import { type Fault, isCode, type SourceFile } from './source-tree';
import { place, syntaxOf, visit } from './syntax';

/** Ways around the type checker: `any`, `!`, and `as` other than `as const`. */
export function typeEscapeFaults(files: readonly SourceFile[]): readonly Fault[] {
  return files.flatMap((file) => {
    const faults: Fault[] = [];
    const add = (start: number, what: string) => faults.push(`${place(file, start)} uses ${what}`);
    const definite = (node: { definite?: boolean | undefined; start: number }) => {
      if (node.definite === true) add(node.start, 'a definite assignment (!)');
    };
    visit(file, {
      TSAnyKeyword: ({ start }) => add(start, 'any'),
      TSNonNullExpression: ({ start }) => add(start, 'a non-null assertion (!)'),
      TSTypeAssertion: ({ start }) => add(start, 'a type assertion (<T>)'),
      TSAsExpression: ({ start, typeAnnotation }) => {
        if (!isConst(typeAnnotation)) add(start, 'a type assertion (as)');
      },
      VariableDeclarator: definite,
      PropertyDefinition: definite,
    });
    return faults;
  });
}

/** Comments that switch a checker off. A test may show with `@ts-expect-error` that something does not compile. */
export function suppressionFaults(files: readonly SourceFile[]): readonly Fault[] {
  return files
    .filter(({ path }) => isCode(path))
    .flatMap((file) => {
      const expected = file.path.startsWith('tests/') ? '' : '|@ts-expect-error';
      const forbidden = new RegExp(`@ts-ignore|@ts-nocheck|biome-ignore|eslint-disable${expected}`);
      return syntaxOf(file).comments.flatMap(({ value, start }) => {
        const found = forbidden.exec(value);
        return found === null ? [] : [`${place(file, start)} switches a check off: ${found[0]}`];
      });
    });
}

function isConst(annotation: { type: string; typeName?: { type: string; name?: string } }) {
  return annotation.type === 'TSTypeReference' && annotation.typeName?.name === 'const';
}
