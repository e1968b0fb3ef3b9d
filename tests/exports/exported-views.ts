import { charts } from '../../src/charts/registry';
import { familyIds } from '../../src/figure/families';
import { printRoute } from '../../src/figure/route';
import type { DrawnView } from '../../src/figure/tools/tool-dialog';
import type { ViewAddress } from '../../src/figure/views/view-address';
import type { Words } from '../../src/language/words';
import { drawnView } from '../support/every-view';
import { exploreViews } from '../support/explore-views';
import { english, german } from '../support/words';

/** A view that is exported: where its page is, and which figure of it. */
export interface ExportedView {
  readonly name: string;
  readonly address: ViewAddress;
  readonly words: Words;
  /** Whether every size, theme and ground of its picture is made. */
  readonly inFull: boolean;
}

const inFull = charts.flatMap(({ id }) =>
  [english, german].map((words) => ({
    name: words.language === 'en' ? id : `${id}-${words.language}`,
    address: { chart: id, query: '' },
    words,
    inFull: words.language === 'en',
  })),
);

const others = [...familyIds.map((chart) => ({ chart, query: '' })), ...exploreViews];

/** Every registered chart in both languages, and a view of every family and of every form of the explorer. */
export const exportedViews: readonly ExportedView[] = [
  ...inFull,
  ...others.map((address) => ({
    name: `${address.chart}${address.query.replaceAll(/[^a-z]+/gi, '-').slice(0, 40)}`,
    address,
    words: english,
    inFull: false,
  })),
];

/** A view with its figures, and the address of its page. */
export async function opened({ address, words }: ExportedView): Promise<{
  readonly view: DrawnView;
  readonly path: string;
}> {
  const view = await drawnView(address, words);
  const { route, query } = view.found.page;
  return { view, path: `${printRoute({ language: words.language, route })}${query}` };
}
