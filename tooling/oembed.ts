import type { Language } from '../src/domain/text';
import { chartFile, embedAddress } from '../src/figure/embed/embed-address';
import type { Picture } from '../src/figure/picture/picture';
import { printRoute } from '../src/figure/route';

/** In pixels: the frame before anything tells it a height. */
const frame = { width: 640, height: 560 };

/** The oEmbed document (version 1.0, type rich) of a chart as it opens; `site` is what its addresses begin with. */
export function oembedJson({
  site,
  chart,
  language,
  picture,
}: {
  readonly site: string;
  readonly chart: string;
  readonly language: Language;
  readonly picture: Pick<Picture, 'title' | 'width' | 'height'>;
}): string {
  const view = { chart, query: '' };
  const address = embedAddress(site, { view, language, flags: { theme: 'auto', on: [] } });
  const title = escaped(picture.title);
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: picture.title,
    provider_name: 'Alliance Ledger',
    provider_url: `${site}${printRoute({ language, route: { page: 'story' } })}`,
    ...frame,
    html:
      `<iframe data-alliance-ledger src="${address}" title="${title}" ` +
      `width="${frame.width}" height="${frame.height}" style="width:100%;border:0"></iframe>`,
    thumbnail_url: chartFile(site, chart, language, 'card.png'),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
