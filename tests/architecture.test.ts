// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { editions } from '../src/catalogue/editions';
import { entities } from '../src/catalogue/entities';
import { targets } from '../src/catalogue/targets';
import { chartFiles, chartIdFaults, chartIdOf } from './architecture/chart-specs';
import { cycleFaults } from './architecture/cycles';
import { suppressionFaults, typeEscapeFaults } from './architecture/escape-hatches';
import { idFaults } from './architecture/ids-in-code';
import { layerFaults } from './architecture/layers';
import { barrelFaults, nameFaults } from './architecture/names';
import { packageOwnerFaults } from './architecture/package-owners';
import { lengthFaults, medianFaults } from './architecture/sizes';
import { readTree, type SourceFile, within } from './architecture/source-tree';
import { syntaxOf } from './architecture/syntax';

const tree = readTree(process.cwd(), ['src', 'mocks', 'data', 'tests', 'tooling']);
const product = within(tree, ['src', 'mocks', 'data/compile', 'tooling']);

/** A planted tree: one text for each path. */
function planted(texts: Readonly<Record<string, string>>): readonly SourceFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text }));
}

/** What a rule says about one planted file that imports something. */
function importing(path: string, specifier: string): readonly SourceFile[] {
  return planted({ [path]: `import { a } from '${specifier}';` });
}

test('the tree is read', () => {
  expect(tree.map(({ path }) => path)).toContain('src/domain/series.ts');
  expect(() => syntaxOf({ path: 'src/lib/a.ts', text: 'const = 1;' })).toThrow('does not parse');
});

describe('layers import only what lies beneath them', () => {
  test.each([
    ['src/lib/a.ts', '../domain/series'],
    ['src/domain/a.ts', '../catalogue/entities'],
    ['src/domain/a.ts', 'd3-array'],
    ['src/language/a.ts', '../catalogue/entities'],
    ['src/catalogue/a.ts', '../language/language'],
    ['src/catalogue/a.ts', '../lib/a'],
    ['src/data/a.ts', '../catalogue/sources'],
    ['src/data/a.ts', 'react'],
    ['src/charts/model.ts', '../data/client'],
    ['src/charts/model.ts', 'recharts'],
    ['src/charts/views/line.tsx', '../../figure/figure'],
    ['src/figure/a.tsx', '../features/explore/page'],
    ['src/features/explore/a.tsx', '../targets/page'],
    ['src/features/explore/a.tsx', '../../app/routes'],
    ['src/app/a.tsx', '../../mocks/browser'],
    ['src/main.tsx', './features/explore/page'],
    ['src/main.tsx', '../mocks/browser'],
    ['mocks/handlers.ts', '../src/figure/figure'],
    ['data/compile/main.ts', '../../src/data/client'],
    ['src/figure/a.tsx', '../../tests/support/setup'],
    ['src/figure/a.tsx', '../../tooling/find-browser'],
    ['src/domain/a.ts', '/src/data/client'],
  ])('%s may not import %s', (path, specifier) => {
    expect(layerFaults(importing(path, specifier))).toHaveLength(1);
  });

  test.each([
    ['src/domain/a.ts', '../lib/a'],
    ['src/language/a.tsx', 'react'],
    ['src/data/client.ts', 'valibot'],
    ['src/charts/views/line.tsx', 'recharts'],
    ['src/charts/views/line.tsx', '../model'],
    ['src/charts/registry.ts', './views/index'],
    ['src/features/explore/a.tsx', './b'],
    ['src/features/explore/a.tsx', '../../figure/figure'],
    ['src/app/a.tsx', '../features/explore/page'],
    ['src/main.tsx', './app/app'],
    ['data/compile/main.ts', '../../src/data/schema'],
    ['data/compile/main.ts', 'node:fs'],
    ['tests/a.test.ts', '../mocks/node'],
    ['tooling/a.ts', '../src/app/app'],
  ])('%s may import %s', (path, specifier) => {
    expect(layerFaults(importing(path, specifier))).toEqual([]);
  });

  test.each([
    ["import type { A } from '../data/schema';", 'a type'],
    ["export * from '../data/schema';", 'a re-export'],
    ["export type { A } from '../data/schema';", 'a re-exported type'],
    ["type A = import('../data/schema').A;", 'a type in place'],
    ["const a = () => import('../data/schema');", 'a dynamic import'],
    ["const a = import.meta.glob('../data/*.ts');", 'a glob'],
    ["import '../data/schema';", 'an import for its effects'],
  ])('counted as an import: %s', (text) => {
    const files = planted({ 'src/domain/a.ts': text, 'src/data/schema.ts': '' });
    expect(layerFaults(files)).toEqual([
      'src/domain/a.ts:1 src/domain may not import src/data/schema.ts',
    ]);
  });

  test('the entry may load the mocks, but only when it needs them', () => {
    const text = "void import('../mocks/browser');";
    expect(layerFaults(planted({ 'src/main.tsx': text }))).toEqual([]);
    expect(layerFaults(planted({ 'src/app/a.ts': text }))).toHaveLength(1);
  });

  test('a folder the layers do not name is a fault', () => {
    expect(layerFaults(planted({ 'src/services/a.ts': '' }))).toEqual([
      'src/services/a.ts is in no layer',
    ]);
  });

  test('the tree keeps to them', () => expect(layerFaults(tree)).toEqual([]));
});

describe('a package is imported only by its owners', () => {
  test.each([
    ['src/figure/a.tsx', 'recharts'],
    ['src/charts/a.ts', 'recharts/types/util'],
    ['src/app/a.ts', 'msw/browser'],
    ['src/figure/a.ts', 'valibot'],
    ['src/features/explore/a.tsx', '@tanstack/react-query'],
    ['src/charts/a.tsx', '@base-ui/react/dialog'],
    ['src/features/explore/a.tsx', 'react-dom/client'],
    ['src/figure/a.tsx', 'node:path'],
  ])('%s may not import %s', (path, specifier) => {
    expect(packageOwnerFaults(importing(path, specifier))).toHaveLength(1);
  });

  test.each([
    ['src/charts/views/line.tsx', 'recharts'],
    ['src/figure/a.tsx', '@tanstack/react-query'],
    ['src/features/explore/a.tsx', '@base-ui/react/tabs'],
    ['src/main.tsx', 'react-dom/client'],
    ['tests/a.test.ts', 'msw/node'],
  ])('%s may import %s', (path, specifier) => {
    expect(packageOwnerFaults(importing(path, specifier))).toEqual([]);
  });

  test('the tree keeps to them', () => expect(packageOwnerFaults(tree)).toEqual([]));
});

describe('no files import one another in a circle', () => {
  test('a planted circle is found once', () => {
    const files = planted({
      'src/lib/a.ts': "import './b';",
      'src/lib/b.ts': "import type { C } from './c';",
      'src/lib/c.ts': "export { a } from './a';",
      'src/lib/d.ts': "import './a';",
    });
    expect(cycleFaults(files)).toEqual([
      'a circle of imports: src/lib/a.ts -> src/lib/b.ts -> src/lib/c.ts -> src/lib/a.ts',
    ]);
  });

  test('two ways to one file are no circle', () => {
    const files = planted({
      'src/lib/a.ts': "import './b'; import './c';",
      'src/lib/b.ts': "import './c';",
      'src/lib/c.ts': '',
    });
    expect(cycleFaults(files)).toEqual([]);
  });

  test('the tree has none', () => expect(cycleFaults(tree)).toEqual([]));
});

describe('files are short', () => {
  const lines = (count: number) => 'a;\n'.repeat(count);

  test('300 lines are allowed, 301 are not', () => {
    const files = planted({ 'src/a.ts': lines(300), 'src/b.ts': lines(301) });
    expect(lengthFaults(files)).toEqual(['src/b.ts has 301 lines, more than 300']);
  });

  test('a median of 75 lines is allowed, of 76 not', () => {
    const around = (middle: number) =>
      planted({ 'src/a.ts': lines(1), 'src/b.ts': lines(middle), 'src/c.ts': lines(299) });
    expect(medianFaults(around(75))).toEqual([]);
    expect(medianFaults(around(76))).toEqual(['the median file has 76 lines, more than 75']);
  });

  test('the tree has no file that is too long', () => expect(lengthFaults(product)).toEqual([]));

  test('the median of src is short', () => {
    expect(medianFaults(within(tree, ['src']))).toEqual([]);
  });
});

describe('nothing goes around the type checker', () => {
  test.each([
    'let a: any;',
    'const a = (b: Record<string, any[]>) => b;',
    'const a = b!;',
    'let a!: number;',
    'class A { b!: number }',
    'const a = b as string;',
    'const a = b as unknown as string;',
    'const a = <string>b;',
  ])('%s is found', (text) => {
    expect(typeEscapeFaults(planted({ 'src/lib/a.ts': text }))).not.toEqual([]);
  });

  test.each([
    'const a = [1] as const;',
    "import * as b from './b'; export { b as c };",
    'const a = !b && b != c;',
    "const a = 'as any!';",
    'const a = { b: 1 } satisfies C;',
  ])('%s is allowed', (text) => {
    expect(typeEscapeFaults(planted({ 'src/lib/a.ts': text }))).toEqual([]);
  });

  test('comments that switch a check off are found', () => {
    const off = (comment: string, path = 'src/lib/a.ts') =>
      suppressionFaults(planted({ [path]: `/* ${comment} */\n// ${comment}: why\nconst a = 1;` }));
    expect(off('@ts-ignore')).toHaveLength(2);
    expect(off('@ts-nocheck')).toHaveLength(2);
    expect(off('biome-ignore lint')).toHaveLength(2);
    expect(off('@ts-expect-error')).toHaveLength(2);
    expect(off('@ts-expect-error', 'tests/a.test.ts')).toEqual([]);
    expect(suppressionFaults(planted({ 'src/lib/a.ts': "const a = '@ts-ignore';" }))).toEqual([]);
  });

  test('the tree does not', () => {
    expect([...typeEscapeFaults(tree), ...suppressionFaults(tree)]).toEqual([]);
  });
});

describe('code branches on kinds, never on one fact', () => {
  const ids = new Set(['DEU', 'hague-2025-core', 'path-to-two-percent']);

  test.each([
    "if (entity === 'DEU') a();",
    'const a = `hague-2025-core`;',
    'const names = { DEU: 1 };',
    "const names = { 'path-to-two-percent': 1 };",
    'const a = names.DEU;',
    "type A = 'DEU' | 'FRA';",
    'const a = <Chart id="path-to-two-percent" />;',
    'const a = <b>DEU</b>;',
  ])('%s is found', (text) => {
    const [fault, ...others] = idFaults(planted({ 'src/figure/a.tsx': text }), ids);
    expect(fault).toMatch(/^src\/figure\/a\.tsx:1 names the fact/);
    expect(others).toEqual([]);
  });

  test.each(['src/catalogue/a.ts', 'src/charts/specs/a.chart.ts', 'mocks/a.ts', 'tests/a.ts'])(
    'in %s ids are at home',
    (path) => expect(idFaults(planted({ [path]: "const a = 'DEU';" }), ids)).toEqual([]),
  );

  test('a longer text may contain an id', () => {
    const text = "const a = 'DEU and others'; const DEU = 1;";
    expect(idFaults(planted({ 'src/lib/a.ts': text }), ids)).toEqual([]);
  });

  test('the tree names none', () => {
    const facts = [...entities, ...targets, ...editions].map(({ id }): string => id);
    const charts = chartFiles(tree).map(chartIdOf);
    expect(idFaults(tree, new Set([...facts, ...charts]))).toEqual([]);
  });
});

describe('a chart is called what its file is called', () => {
  const faults = (text: string) =>
    chartIdFaults(planted({ 'src/charts/specs/real-growth.chart.ts': text }));

  test('another id, or none, is found', () => {
    expect(faults("export default { id: 'growth' };")).toHaveLength(1);
    expect(faults("export default defineChart({ name: 'real-growth' });")).toHaveLength(1);
    expect(faults("const chart = { id: 'growth' }; export default chart;")).toHaveLength(1);
  });

  test('the id is that of the exported object, not of one before or within it', () => {
    const text =
      "const row = { id: 'a' }; export default define({ id: 'real-growth', rows: [{ id: 'b' }] });";
    expect(faults(text)).toEqual([]);
    expect(faults("const chart = { id: 'real-growth' }; export default chart;")).toEqual([]);
  });

  test('the charts are', () => expect(chartIdFaults(tree)).toEqual([]));
});

describe('names say what is in a file', () => {
  test.each([
    'src/figure/utils.ts',
    'src/figure/helpers/a.ts',
    'src/app/common.ts',
    'src/figure/lib/a.ts',
    'src/figure/DataTable.tsx',
    'src/figure/data_table.tsx',
    'src/figure/useTable.ts',
  ])('%s does not', (path) => expect(nameFaults(planted({ [path]: '' }))).toHaveLength(1));

  test.each(['src/lib/a.ts', 'src/charts/specs/a-b.chart.ts', 'src/vite-env.d.ts'])(
    '%s does',
    (path) => expect(nameFaults(planted({ [path]: '' }))).toEqual([]),
  );

  test('a file that only passes on is found', () => {
    const one = (path: string, text: string) => barrelFaults(planted({ [path]: text }));
    expect(one('src/figure/all.ts', "export * from './a';\nexport { b } from './b';")).toHaveLength(
      1,
    );
    expect(one('src/figure/index.ts', "export { a } from './a';\nconst b = 1;")).toHaveLength(1);
    expect(
      one('src/charts/views/index.ts', "import { a } from './a';\nexport const b = { a };"),
    ).toEqual([]);
    expect(one('src/figure/a.ts', "export type { A } from './b';\nexport const a = 1;")).toEqual(
      [],
    );
  });

  test('the tree’s do', () => {
    const named = within(tree, ['src', 'mocks', 'data/compile', 'tests', 'tooling']);
    expect([...nameFaults(named), ...barrelFaults(tree)]).toEqual([]);
  });
});
