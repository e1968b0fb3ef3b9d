import { render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { Chart } from '../../../../src/charts/chart';
import { exploreSpec } from '../../../../src/charts/explore/explore-spec';
import type { ExploreSort, ExploreState } from '../../../../src/charts/explore/state';
import type { SeriesKey } from '../../../../src/domain/series';
import { ExploreTable } from '../../../../src/features/explore/table/explore-table';
import { exploreMessages as de } from '../../../../src/language/explore/de';
import { exploreMessages as en } from '../../../../src/language/explore/en';
import { ExploreMessagesProvider } from '../../../../src/language/explore/explore-messages-context';
import type { Words } from '../../../../src/language/words';
import { WordsProvider } from '../../../../src/language/words-context';
import { stateWith } from '../../../charts/explore/explore-states';
import { drawnChart, type Edit } from '../../../support/published-data';
import { english, plain } from '../../../support/words';

/** The table of a state, drawn from the published figures, with what it told the page. */
export async function showTable(
  changes: Partial<ExploreState> = {},
  words: Words = english,
  edits: readonly Edit[] = [],
) {
  const opened = vi.fn<(point: { readonly key: SeriesKey; readonly year: number }) => void>();
  const sorted = vi.fn<(sort: ExploreSort) => void>();
  const page = (chart: Chart, state: ExploreState) => (
    <WordsProvider words={words}>
      <ExploreMessagesProvider messages={words.language === 'en' ? en : de}>
        <ExploreTable chart={chart} state={state} onPoint={opened} onSort={sorted} />
      </ExploreMessagesProvider>
    </WordsProvider>
  );
  const draw = async (more: Partial<ExploreState>) => {
    const state = stateWith({ form: 'table', ...changes, ...more });
    return { state, chart: await drawnChart(exploreSpec(state), words, {}, edits) };
  };
  const first = await draw({});
  const { rerender } = render(page(first.chart, first.state));
  return {
    opened,
    sorted,
    model: first.chart.model,
    change: async (more: Partial<ExploreState>) => {
      const next = await draw(more);
      rerender(page(next.chart, next.state));
    },
  };
}

/** The table on the page. Rows and cells are read from it, since asking for each by its role takes long. */
function table(): HTMLTableElement {
  const found = screen.getByRole('table');
  if (!(found instanceof HTMLTableElement)) throw new Error('The table is no table element.');
  return found;
}

/** The rows of entities, without the one of the heads. */
export function bodyRows(): readonly HTMLTableRowElement[] {
  return [...table().rows].slice(1);
}

/** The name of each row, as its head begins. */
export function rowNames(): readonly string[] {
  return bodyRows().map(({ cells }) => cells[0]?.firstChild?.textContent ?? '');
}

/** What each row has in the column of a year, or of another head's beginning, as it is heard. */
export function columnTexts(head: string): readonly string[] {
  const heads = [...(table().rows[0]?.cells ?? [])];
  const at = heads.findIndex(({ textContent }) => textContent?.startsWith(head));
  if (at < 0) throw new Error(`There is no column "${head}".`);
  return bodyRows().map(({ cells }) => heardText(cells[at]));
}

/** The text of an element as it is heard: without what is hidden from the ear. */
export function heardText(element: Element | undefined): string {
  if (element === undefined) return '';
  const copy = element.cloneNode(true);
  if (copy instanceof Element) {
    for (const spoken of copy.querySelectorAll('[role="img"]')) {
      spoken.replaceWith(spoken.getAttribute('aria-label') ?? '');
    }
    for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  }
  return plain(copy.textContent ?? '').trim();
}

/** The cells of the row with a head, as they are heard. */
export function cellsOf(name: string): readonly string[] {
  const row = screen.getByRole('rowheader', { name }).closest('tr');
  return [...(row?.cells ?? [])].slice(1).map(heardText);
}
