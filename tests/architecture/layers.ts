import { type Import, importsOf } from './imports';
import type { Fault, SourceFile } from './source-tree';

/** What the files of a layer may import: layers, or paths where only a part of a layer is open; and packages. */
interface Layer {
  readonly from: readonly string[];
  /** What may be imported only with `import()`, so that it is never part of the first load. */
  readonly fromDynamically?: readonly string[];
  /** `any`: the owners of packages decide. */
  readonly packages: readonly string[] | 'any';
}

const drawing = ['src/lib', 'src/domain', 'src/language', 'src/catalogue'];
const beneathFigure = [...drawing, 'src/data', 'src/charts'];
const beneathFeatures = [...beneathFigure, 'src/figure'];

/** What each layer may import. A folder that is not named here has no place and is a fault. */
const layers: Readonly<Record<string, Layer>> = {
  'src/lib': { from: [], packages: [] },
  'src/domain': { from: ['src/lib'], packages: [] },
  'src/language': { from: ['src/lib', 'src/domain'], packages: ['react'] },
  'src/catalogue': { from: ['src/domain'], packages: [] },
  'src/data': { from: ['src/lib', 'src/domain'], packages: ['@tanstack/react-query', 'valibot'] },
  'src/charts/views': {
    from: [...drawing, 'src/charts'],
    packages: ['react', 'd3-array', 'recharts'],
  },
  'src/charts': { from: [...drawing, 'src/charts/views'], packages: ['react', 'd3-array'] },
  'src/figure': { from: beneathFigure, packages: 'any' },
  'src/features': { from: beneathFeatures, packages: 'any' },
  'src/app': { from: [...beneathFeatures, 'src/features'], packages: 'any' },
  'src/main.tsx': { from: ['src/app'], fromDynamically: ['mocks'], packages: 'any' },
  mocks: { from: ['src/domain', 'src/catalogue', 'src/data'], packages: ['msw', 'valibot'] },
  'data/compile': {
    from: ['src/lib', 'src/domain', 'src/catalogue', 'src/data/schema'],
    packages: 'any',
  },
};

const unlimited = ['tests', 'tooling'];

/** Imports that point upwards or sideways. Types count as well. */
export function layerFaults(files: readonly SourceFile[]): readonly Fault[] {
  return files.flatMap((file) => {
    if (unlimited.some((folder) => inside(file.path, folder))) return [];
    const home = layerOf(file.path);
    if (home === null) return [`${file.path} is in no layer`];
    const imports = importsOf(file, files);
    return imports.flatMap((one) => faultOf(one, file.path, home));
  });
}

function faultOf(one: Import, path: string, home: string): readonly Fault[] {
  const layer = layers[home];
  if (layer === undefined) return [];
  const allowed =
    one.kind === 'package' ? allowsPackage(layer, one) : allowsFile(layer, one, path, home);
  return allowed ? [] : [`${one.at} ${home} may not import ${one.target}`];
}

function allowsPackage({ packages }: Layer, { target }: Import): boolean {
  return packages === 'any' || packages.includes(target);
}

function allowsFile(layer: Layer, one: Import, path: string, home: string): boolean {
  if (inside(one.target, home)) return featureOf(one.target) === featureOf(path);
  const open = one.dynamic ? [...layer.from, ...(layer.fromDynamically ?? [])] : layer.from;
  return open.some((folder) => inside(one.target, folder));
}

/** The layer a path belongs to; null outside all. More precise layers stand before wider ones. */
function layerOf(path: string): string | null {
  return Object.keys(layers).find((folder) => inside(path, folder)) ?? null;
}

/** The feature of a path; null for what is in no feature's folder. */
function featureOf(path: string): string | null {
  return /^src\/features\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function inside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`);
}
