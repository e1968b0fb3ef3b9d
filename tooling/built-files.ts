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
  const modulesOfPages = pageModules(manifest);
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
    pageCss: mapValues(modulesOfPages, (modules) =>
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
      pages: mapValues(modulesOfPages, (modules) => mapValues(modules, scripts)),
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

/** Knows how each page with messages of its own loads. */
const pages = 'src/app/message-pages.ts';

type PageModules = Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;

/** The modules of each kind of page, by language: none of them is in the first scripts. */
function pageModules(manifest: Manifest): PageModules {
  return { ...plainModules, ...familyModules(manifest) };
}

const plainModules: PageModules = {
  story: inAll('src/features/story/story-page.tsx'),
  charts: inAll('src/features/charts/charts-page.tsx'),
  chart: inAll('src/features/charts/chart-page.tsx'),
  embed: inAll('src/features/embed/embed-page.tsx'),
  data: inAll('src/features/about/data-page.tsx'),
  missing: inAll('src/app/missing-page.tsx'),
  explore: withMessages('explore', 'explore/explore'),
  exploreEmbed: withMessages('explore', 'explore/explore-embed'),
  gallery: withMessages('explore', 'gallery/gallery'),
  claim: withMessages('claims', 'claims/claim'),
  test: withMessages('claims', 'claims/test'),
  embedding: withMessages('embedding', 'embedding/embedding'),
  ...Object.fromEntries(
    [
      'targets',
      'path',
      'claims',
      'doubling',
      'editions',
      'definitions',
      'pillar',
      'ukraine',
      'guide',
    ].map((page) => [page, withMessages(page, `${page}/${page}`)]),
  ),
};

function inAll(...modules: readonly string[]): PageModules[string] {
  return { en: modules, de: modules };
}

function withMessages(messages: string, page: string): PageModules[string] {
  const module = `src/features/${page}-page.tsx`;
  return {
    en: [pages, module, `src/language/${messages}/en.ts`],
    de: [pages, module, `src/language/${messages}/de.ts`],
  };
}

/** The embeds of each family of charts. */
function familyModules(manifest: Manifest): PageModules {
  return Object.fromEntries(
    Object.keys(manifest).flatMap((module) => {
      const id = /^src\/figure\/families\/(.+)\.family\.ts$/.exec(module)?.[1];
      return id === undefined ? [] : [[`embed/${id}`, inAll('src/app/family-page.tsx', module)]];
    }),
  );
}
