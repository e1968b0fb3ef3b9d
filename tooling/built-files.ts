import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { BuiltFiles } from './page-html';

const manifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isDynamicEntry: v.optional(v.boolean(), false),
    imports: v.optional(v.array(v.string()), []),
    css: v.optional(v.array(v.string()), []),
    assets: v.optional(v.array(v.string()), []),
  }),
);

type Manifest = v.InferOutput<typeof manifestSchema>;

/** Reads what a build in `folder` wrote: its template, its styles and the scripts of each part. */
export function readBuiltFiles(folder: string): BuiltFiles {
  const manifest = v.parse(
    manifestSchema,
    JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')),
  );
  const template = readFileSync(join(folder, 'index.html'), 'utf8');
  const entry = chunksOf(manifest, 'index.html').map((name) => chunkOf(manifest, name));
  const always = entry.map(({ file }) => file);
  const later = (modules: readonly (readonly [string, string])[]) =>
    Object.fromEntries(
      modules.map(([name, module]) => [
        name,
        scriptsOf(manifest, module).filter((script) => !always.includes(script)),
      ]),
    );
  return {
    template,
    css: entry
      .flatMap(({ css }) => css)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join(''),
    font: entry.flatMap(({ assets }) => assets).find((file) => file.endsWith('.woff2')) ?? null,
    scripts: {
      always,
      messages: {
        en: chunkOf(manifest, 'src/language/messages/en.ts').file,
        de: chunkOf(manifest, 'src/language/messages/de.ts').file,
      },
      views: later(viewModules(manifest)),
      pages: later(Object.entries(pageModules)),
    },
  };
}

function chunkOf(manifest: Manifest, name: string) {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`The build made no chunk of ${name}.`);
  return chunk;
}

/** A chunk's script and every script it imports, each once, the chunk's own first. */
function scriptsOf(manifest: Manifest, name: string): readonly string[] {
  return chunksOf(manifest, name).map((one) => chunkOf(manifest, one).file);
}

function chunksOf(manifest: Manifest, name: string): readonly string[] {
  const names = new Set<string>();
  const collect = (one: string) => {
    if (names.has(one)) return;
    names.add(one);
    chunkOf(manifest, one).imports.forEach(collect);
  };
  collect(name);
  return [...names];
}

/** The module of each form's view, by the form: each is a script of its own. */
function viewModules(manifest: Manifest): readonly (readonly [string, string])[] {
  return Object.entries(manifest).flatMap(([module, { isDynamicEntry }]) => {
    const form = /^src\/charts\/views\/(.+)-view\.tsx$/.exec(module)?.[1];
    return form === undefined || !isDynamicEntry ? [] : [[form, module] as const];
  });
}

/** The module of each page that is not in the first scripts. */
const pageModules = {
  charts: 'src/features/charts/charts-page.tsx',
  chart: 'src/features/charts/chart-page.tsx',
  embed: 'src/features/embed/embed-page.tsx',
  data: 'src/features/about/data-page.tsx',
  missing: 'src/app/missing-page.tsx',
} as const;
