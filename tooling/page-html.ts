import type { PrerenderedPage } from '../src/app/prerender/prerender';
import { cardHtml } from './card-html';

/** What the build produced and every page links to, as paths relative to the site's root. */
export interface BuiltFiles {
  /** `index.html` as the build wrote it. */
  readonly template: string;
  readonly css: string;
  /** Styles that only some pages need, by the kind of page. */
  readonly pageCss: Readonly<Record<string, string>>;
  readonly font: string | null;
  /** Scripts to fetch at once, by what needs them. */
  readonly scripts: {
    readonly always: readonly string[];
    readonly messages: Readonly<Record<string, string>>;
    /** By the form of the chart. */
    readonly views: Readonly<Record<string, readonly string[]>>;
    /** What reads a drawing. */
    readonly reading: readonly string[];
    /** By the kind of page, and by its language. */
    readonly pages: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  };
}

/** A whole page: the template with its language, title, styles, preloads, content and data filled in. */
export function pageHtml(page: PrerenderedPage, files: BuiltFiles): string {
  const { root, language, path } = page;
  const data = page.data
    .map((json, at) => `<script type="application/json" data-figure-data="${at}">${json}</script>`)
    .join('');
  return fill(files.template, {
    root,
    language,
    head: headHtml(page, files),
    body: `<div id="app" data-prerendered="${escaped(path)}">${page.html}</div>${data}`,
  });
}

/** A page without content, which the browser fills: for the demo and for addresses that lead nowhere. */
export function emptyPageHtml(
  page: Pick<PrerenderedPage, 'root' | 'language' | 'title' | 'description'>,
  files: BuiltFiles,
): string {
  return fill(files.template, {
    root: page.root,
    language: page.language,
    head: headHtml(
      {
        ...page,
        alternates: [],
        about: null,
        path: '',
        address: { route: { page: 'missing' } },
        forms: [],
        kind: 'missing',
      },
      files,
    ),
    body: '<div id="app"></div>',
  });
}

function fill(
  template: string,
  parts: {
    readonly root: string;
    readonly language: string;
    readonly head: string;
    readonly body: string;
  },
): string {
  return template
    .replace(/>\s+</g, '><')
    .replace(/\n\s+/g, '\n')
    .replace(/<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(/<html[^>]*>/, () => `<html lang="${parts.language}" data-root="${parts.root}">`)
    .replace(/<title>[^<]*<\/title>/, () => parts.head)
    .replace(/(src|href)="\.\//g, (_, name: string) => `${name}="${parts.root}`)
    .replace(/<div id="app"><\/div>/, () => parts.body);
}

interface HeadPage {
  readonly root: string;
  readonly path: string;
  readonly language: PrerenderedPage['language'];
  readonly about: PrerenderedPage['about'];
  readonly title: string;
  readonly description: string;
  readonly alternates: PrerenderedPage['alternates'];
  readonly address: { readonly route: { readonly page: string } };
  readonly forms: PrerenderedPage['forms'];
  readonly kind: string;
}

function headHtml(page: HeadPage, { css, pageCss, font, scripts }: BuiltFiles): string {
  const { root, language, title, description } = page;
  const isEmbed = page.address.route.page === 'embed';
  const messages = scripts.messages[language];
  const early = [
    ...scripts.always,
    ...(messages === undefined ? [] : [messages]),
    ...(scripts.pages[page.kind]?.[language] ?? []),
  ];
  const views = isEmbed ? [] : viewScripts(page.forms, scripts.views);
  const later = page.forms.length === 0 ? [] : [...scripts.reading, ...views];
  const styles = css + (pageCss[page.kind] ?? '');
  return [
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    ...(isEmbed ? ['<meta name="robots" content="noindex">'] : []),
    ...(page.about === null ? [] : [cardHtml(page, page.about)]),
    ...page.alternates.map(
      (other) =>
        `<link rel="alternate" hreflang="${other.language}" href="${root}${escaped(other.path)}">`,
    ),
    ...(font === null
      ? []
      : [`<link rel="preload" as="font" type="font/woff2" crossorigin href="${root}${font}">`]),
    ...early.map((script) => `<link rel="modulepreload" crossorigin href="${root}${script}">`),
    ...later.map(
      (script) =>
        `<link rel="modulepreload" fetchpriority="low" crossorigin href="${root}${script}">`,
    ),
    `<style>${styles.replace(/url\((["']?)\.?\/?/g, `url($1${root}assets/`)}</style>`,
  ].join('');
}

/** The scripts of the views of some forms, each once; throws where the build made none of a form. */
function viewScripts(
  forms: PrerenderedPage['forms'],
  views: BuiltFiles['scripts']['views'],
): readonly string[] {
  const scripts = forms.flatMap((form) => {
    const found = views[form];
    if (found === undefined) throw new Error(`The build made no view of the form "${form}".`);
    return found;
  });
  return [...new Set(scripts)];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
