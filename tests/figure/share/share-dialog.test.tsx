import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ShareDialog } from '../../../src/figure/share/share-dialog';
import { publishedClient } from '../../support/published-data';
import { measureAs, renderFigure } from '../../support/render-figure';
import { german, plain } from '../../support/words';

measureAs(720);

const view = { chart: 'pillar-gdp', query: '?membership=today' };

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
});

function open(words?: typeof german) {
  renderFigure(<ShareDialog view={view} onClose={() => undefined} />, {
    site: { client: publishedClient },
    ...(words === undefined ? {} : { words }),
  });
}

function field(label: string): HTMLTextAreaElement {
  const found = screen.getByLabelText(label);
  if (!(found instanceof HTMLTextAreaElement)) throw new Error(`${label} is no text.`);
  return found;
}

describe('sharing a view', () => {
  test('gives its link, its embed code and its citation, all of exactly this view', async () => {
    open();
    await screen.findByText('Link to exactly this view');
    const root = `${window.location.origin}/`;
    expect(field('Link to exactly this view').value).toBe(`${root}pillar/?membership=today`);
    expect(field('For your own page').value).toContain(
      `src="${root}embed/pillar-gdp/?membership=today"`,
    );
    const citation = plain(field('Citation').value);
    expect(citation).toMatch(/^“.+”\. Alliance Ledger, retrieved .+, http.+\. Source: NATO/);
    expect(screen.getByRole('link', { name: 'Theme, size and more …' })).toHaveAttribute(
      'href',
      `${root}embed/?chart=pillar-gdp&view=membership%3Dtoday`,
    );
  });

  test('copies, and says so', async () => {
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Copied.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/\/pillar\/\?membership=today$/);
  });

  test('selects the text for copying by hand where the browser refuses', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    open(german);
    await user.click(await screen.findByRole('button', { name: 'Quellenangabe kopieren' }));
    expect(await screen.findByText(/erlaubt das Kopieren nicht/)).toBeVisible();
    const citation = field('Quellenangabe');
    expect(citation).toHaveFocus();
    expect(citation.selectionEnd).toBe(citation.value.length);
  });

  test('hands the link to other programs where the browser can, and says where that fails', async () => {
    const user = userEvent.setup();
    const share = vi.fn<(data: ShareData) => Promise<void>>();
    share.mockRejectedValueOnce(new DOMException('no', 'AbortError'));
    share.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    open();
    const send = await screen.findByRole('button', { name: 'Send to …' });
    await user.click(send);
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(send);
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be sent');
    expect(share.mock.lastCall?.[0].url).toMatch(/\/pillar\/\?membership=today$/);
  });
});
