import type { Fault, SourceFile } from './source-tree';
import { place, visit } from './syntax';

/** Where facts live, and so their ids: everywhere else in `src` code may branch on kinds only. */
const homes = ['src/catalogue/', 'src/charts/specs/', 'src/charts/map-shapes.ts'];

/** Ids of facts written into code under `src`: as text, as a template, as a key or as a member. */
export function idFaults(files: readonly SourceFile[], ids: ReadonlySet<string>): readonly Fault[] {
  const checked = files.filter(
    ({ path }) => path.startsWith('src/') && !homes.some((home) => path.startsWith(home)),
  );
  return checked.flatMap((file) => {
    const faults: Fault[] = [];
    const look = (text: unknown, start: number) => {
      if (typeof text !== 'string' || !ids.has(text.trim())) return;
      faults.push(`${place(file, start)} names the fact "${text.trim()}"`);
    };
    const name = (node: { type: string; start: number; name?: unknown }, computed: boolean) => {
      if (node.type === 'Identifier' && !computed) look(node.name, node.start);
    };
    visit(file, {
      Literal: ({ value, start }) => look(value, start),
      TemplateElement: ({ value, start }) => look(value.cooked, start),
      JSXText: ({ value, start }) => look(value, start),
      Property: ({ key, computed }) => name(key, computed),
      TSPropertySignature: ({ key, computed }) => name(key, computed),
      MemberExpression: ({ property, computed }) => name(property, computed),
    });
    return faults;
  });
}
