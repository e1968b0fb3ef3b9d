import { pageRoot } from '../../data/base-url';
import { shareWords } from '../../language/share-words';
import type { Words } from '../../language/words';
import { embedAddress } from '../embed/embed-address';
import { snippet } from '../embed/snippets';
import { pictureTexts } from '../picture/picture-words';
import { printRoute } from '../route';
import type { DrawnView } from '../tools/tool-dialog';
import type { ViewAddress } from '../views/view-address';

/** What a view is shared as; addresses are absolute. */
export interface ShareTexts {
  readonly link: string;
  readonly snippet: string;
  readonly citation: string;
  readonly embed: string;
  /** Where the embed is put together further. */
  readonly builder: string;
}

/** The texts of a view on a day. */
export function shareTexts(
  view: ViewAddress,
  { found, chart: { model } }: Pick<DrawnView, 'found' | 'chart'>,
  words: Words,
  today: Date,
): ShareTexts {
  const { language, messages, format } = words;
  const root = pageRoot();
  const { route, query } = found.page;
  const link = `${root}${printRoute({ language, route })}${query}`;
  const embed = { view, language, flags: { theme: 'auto', on: [] } } as const;
  const day = dayOf(today);
  const { sources } = pictureTexts(model, words, { link, day });
  const asked = new URLSearchParams({ chart: view.chart, view: view.query.replace(/^\?/, '') });
  if (view.query === '') asked.delete('view');
  return {
    link,
    snippet: snippet('script', { ...embed, root, title: model.title, page: link, still: false }),
    citation: shareWords[language].cite(
      model.title,
      messages.product,
      format.date(day),
      link,
      sources.join(' '),
    ),
    embed: embedAddress(root, embed),
    builder: `${root}${printRoute({ language, route: { page: 'embedding' } })}?${asked}`,
  };
}

/** The ISO day where the reader is. */
function dayOf(date: Date): string {
  const two = (part: number) => `${part}`.padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
