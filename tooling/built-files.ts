import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Language } from '../src/domain/text';
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
  const scripts = (modules: readonly string[]) => [
    ...new Set(
      modules
        .flatMap((module) => scriptsOf(manifest, module))
        .filter((script) => !always.includes(script)),
    ),
  ];
  return {
    template,
    css: styles(entry, folder),
    pageCss: mapValues(pageModules, (modules) =>
      styles(
        modules.en.flatMap((module) =>
          chunksOf(manifest, module).map((one) => chunkOf(manifest, one)),
        ),
        folder,
      ),
    ),
    font: entry.flatMap(({ assets }) => assets).find((file) => file.endsWith('.woff2')) ?? null,
    scripts: {
      always,
      messages: {
        en: chunkOf(manifest, 'src/language/messages/en.ts').file,
        de: chunkOf(manifest, 'src/language/messages/de.ts').file,
      },
      views: mapValues(viewModules(manifest), (module) => scripts([module])),
      reading: scripts(['src/figure/reading/reading-layer.tsx']),
      pages: mapValues(pageModules, (modules) => mapValues(modules, scripts)),
    },
  };
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** The styles of some chunks, each file once. */
function styles(chunks: readonly { readonly css: readonly string[] }[], folder: string): string {
  return [...new Set(chunks.flatMap(({ css }) => css))]
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('');
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
function viewModules(manifest: Manifest): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(manifest).flatMap(([module, { isDynamicEntry }]) => {
      const form = /^src\/charts\/views\/(.+)-view\.tsx$/.exec(module)?.[1];
      return form === undefined || !isDynamicEntry ? [] : [[form, module]];
    }),
  );
}

/** The modules of each kind of page, by language: none of them is in the first scripts. */
const pageModules: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  story: inAll('src/features/story/story-page.tsx'),
  charts: inAll('src/features/charts/charts-page.tsx'),
  chart: inAll('src/features/charts/chart-page.tsx'),
  embed: inAll('src/features/embed/embed-page.tsx'),
  data: inAll('src/features/about/data-page.tsx'),
  missing: inAll('src/app/missing-page.tsx'),
  explore: withExploreMessages('src/features/explore/explore-page.tsx'),
  exploreEmbed: withExploreMessages('src/features/explore/explore-embed-page.tsx'),
  gallery: withExploreMessages('src/features/gallery/gallery-page.tsx'),
};

function inAll(module: string): Readonly<Record<Language, readonly string[]>> {
  return { en: [module], de: [module] };
}

function withExploreMessages(module: string): Readonly<Record<Language, readonly string[]>> {
  return {
    en: [module, 'src/language/explore/en.ts'],
    de: [module, 'src/language/explore/de.ts'],
  };
}
