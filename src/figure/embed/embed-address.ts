import type { Language } from '../../domain/text';
import { printRoute } from '../route';
import type { ViewAddress } from '../views/view-address';
import type { EmbedFlags } from './flags';
import { printFlags } from './print-flags';

/** An embed: what it shows, in which language and how. */
export interface EmbedView {
  readonly view: ViewAddress;
  readonly language: Language;
  readonly flags: EmbedFlags;
}

/** The address of an embed; `root` is the site's, with a slash at its end. */
export function embedAddress(root: string, { view, language, flags }: EmbedView): string {
  const route = { page: 'embed', chart: view.chart } as const;
  return `${root}${printRoute({ language, route })}${printFlags(view.query, flags)}`;
}

/** The address of a file that the build made of a chart as it opens, such as its still picture. */
export function chartFile(
  root: string,
  chart: string,
  language: Language,
  ending: 'svg' | 'png' | 'card.png' | 'oembed.json',
): string {
  const folder = printRoute({ language, route: { page: 'embedding' } });
  return `${root}${folder}${encodeURIComponent(chart)}.${ending}`;
}
