import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The HTML files under a part of a build, as paths from the build's folder; an empty part means all of it. */
export function pageFiles(part: string, folder = 'dist'): readonly string[] {
  return readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
    .map((file) => join(part, file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
}

/** The text of a page of a build. */
export function readPage(file: string, folder = 'dist'): string {
  return readFileSync(join(folder, file), 'utf8');
}

/**
 * The scripts a page asks for at once, as paths from the project's root: all of them (before `nothing`), or those
 * that do not wait behind the content, as the chart library does.
 */
export function scriptsBefore(
  what: 'chart library' | 'nothing',
  file: string,
  folder = 'dist',
): string[] {
  const tags = readPage(file, folder).match(/<(?:script|link)\s[^>]*>/g) ?? [];
  const asked = tags
    .filter((tag) => /rel="modulepreload"/.test(tag) || /^<script\s.*\bsrc="/.test(tag))
    .filter((tag) => what === 'nothing' || !tag.includes('fetchpriority="low"'))
    .flatMap((tag) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
  if (asked.length === 0) throw new Error(`${file} asks for no script.`);
  const depth = file.split('/').length - 1;
  const paths = asked.map((address) => join(folder, address.replace('../'.repeat(depth), '')));
  return [...new Set(paths)];
}
