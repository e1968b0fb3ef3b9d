import { posix } from 'node:path';
import type { SourceFile } from './source-tree';
import { place, visit } from './syntax';

/** One file or package that a file asks for: by import, re-export, type or `import.meta.glob`. */
export interface Import {
  readonly at: string;
  /** A path from the root without its ending where it could not be found, or the name of a package. */
  readonly target: string;
  readonly kind: 'file' | 'package';
  readonly dynamic: boolean;
}

interface Found {
  readonly specifier: string;
  readonly offset: number;
  readonly dynamic: boolean;
}

/** Everything the file imports, types included. `files` is the whole tree, to find what a path means. */
export function importsOf(file: SourceFile, files: readonly SourceFile[]): readonly Import[] {
  const paths = new Set(files.map(({ path }) => path));
  return specifiersOf(file).flatMap(({ specifier, offset, dynamic }): readonly Import[] => {
    const at = place(file, offset);
    if (!/^[./]/.test(specifier)) {
      return [{ at, target: packageOf(specifier), kind: 'package', dynamic }];
    }
    const path = specifier.replace(/\?.*$/, '');
    const target = path.startsWith('/')
      ? path.slice(1)
      : posix.join(posix.dirname(file.path), path);
    const targets = target.includes('*') ? matching(target, paths) : [resolve(target, paths)];
    return targets.map((found) => ({ at, target: found, kind: 'file', dynamic }));
  });
}

function specifiersOf(file: SourceFile): readonly Found[] {
  const found: Found[] = [];
  const add = (source: { value?: unknown; start: number } | null, dynamic = false) => {
    if (typeof source?.value === 'string') {
      found.push({ specifier: source.value, offset: source.start, dynamic });
    }
  };
  visit(file, {
    ImportDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => add(source),
    TSImportType: ({ source }) => add(source),
    ImportExpression: ({ source }) => add(literal(source), true),
    CallExpression: ({ callee, arguments: args }) => {
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'MetaProperty') return;
      for (const argument of args) {
        const patterns = argument.type === 'ArrayExpression' ? argument.elements : [argument];
        for (const pattern of patterns) add(pattern === null ? null : literal(pattern), true);
      }
    },
  });
  return found;
}

function literal(node: { type: string; start: number; value?: unknown }) {
  return node.type === 'Literal' ? { value: node.value, start: node.start } : null;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function resolve(target: string, paths: ReadonlySet<string>): string {
  const stem = target.replace(/\.[cm]?jsx?$/, '');
  const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx'];
  const candidates = [target, ...endings.map((ending) => stem + ending)];
  return candidates.find((candidate) => paths.has(candidate)) ?? target;
}

function matching(pattern: string, paths: ReadonlySet<string>): readonly string[] {
  const source = pattern
    .split(/(\*\*\/|\*)/)
    .map((part) => {
      if (part === '**/') return '(?:.+/)?';
      return part === '*' ? '[^/]*' : part.replace(/[.+?^$()|[\]\\{}]/g, '\\$&');
    })
    .join('');
  const expression = new RegExp(`^${source}$`);
  return [...paths].filter((path) => expression.test(path));
}
