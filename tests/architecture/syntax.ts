// Vite re-exports the oxc parser it builds with. It reads TypeScript's grammar without TypeScript's compiler
// API, which version 7 no longer has, so neither dependency-cruiser nor typescript-eslint is needed.
import { type ParseResult, parseSync, Visitor, type VisitorObject } from 'vite';
import { isCode, type SourceFile } from './source-tree';

const parsed = new WeakMap<SourceFile, ParseResult>();

/** The syntax of a file; throws where it is no valid program, so that no rule passes over it in silence. */
export function syntaxOf(file: SourceFile): ParseResult {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const result = parseSync(file.path, file.text);
  const [error] = result.errors;
  if (error !== undefined) throw new Error(`${file.path} does not parse: ${error.message}`);
  parsed.set(file, result);
  return result;
}

/** Walks through the syntax of a file; files that are not program text have none. */
export function visit(file: SourceFile, visitor: VisitorObject): void {
  if (isCode(file.path)) new Visitor(visitor).visit(syntaxOf(file).program);
}

/** `path:line` of an offset in the file. */
export function place(file: SourceFile, offset: number): string {
  return `${file.path}:${file.text.slice(0, offset).split('\n').length}`;
}
