import type { AboutChart, PrerenderedPage } from '../src/app/prerender/prerender';
import { chartFile } from '../src/figure/embed/embed-address';
import { siteStart } from './site-start';

/** What a page says of its chart to link previews and to systems that embed: Open Graph, Twitter and oEmbed. */
export function cardHtml(
  { path, language }: Pick<PrerenderedPage, 'path' | 'language'>,
  { chart, title, subtitle }: AboutChart,
  site = siteStart(),
): string {
  const file = (ending: Parameters<typeof chartFile>[3]) =>
    chartFile(site, chart, language, ending);
  const isAbsolute = /^https?:/.test(site);
  const said = [
    ['og:type', 'article'],
    ['og:site_name', 'Alliance Ledger'],
    ['og:title', title],
    ['og:description', subtitle],
    ...(isAbsolute ? [['og:url', site + path]] : []),
    ['og:image', file('card.png')],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', title],
  ];
  return [
    ...said.map(
      ([property = '', content = '']) =>
        `<meta property="${property}" content="${escaped(content)}">`,
    ),
    '<meta name="twitter:card" content="summary_large_image">',
    `<link rel="alternate" type="application/json+oembed" title="${escaped(title)}" href="${escaped(file('oembed.json'))}">`,
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
