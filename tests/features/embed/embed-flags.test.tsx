import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openApp } from '../../support/render-app';
import { measureAs } from '../../support/render-figure';
import { german } from '../../support/words';

measureAs(720);

describe('an embed', () => {
  test.each(['germany-share-of-gdp', 'definitions', 'explore'])(
    'of %s takes flags without a word, beside what it shows',
    async (chart) => {
      openApp(`embed/${chart}/?theme=dark&plain&static&transparent&lang=en`);
      await screen.findByRole('heading', { level: 1 });
      await waitFor(() => expect(document.documentElement.dataset.flags).toContain('static'));
      expect(document.documentElement.dataset.theme).toBe('dark');
      expect(screen.queryByText('Part of the address could not be used')).toBeNull();
    },
  );

  test.each(['germany-share-of-gdp', 'definitions', 'explore'])(
    'of %s names flags it cannot use',
    async (chart) => {
      openApp(`embed/${chart}/?theme=sepia&fit=perhaps`);
      expect(await screen.findByText(/theme “sepia”.*shown is auto/)).toBeVisible();
      expect(screen.getByText(/fit “perhaps”.*shown is off/)).toBeVisible();
    },
  );

  test('that names its editions itself says nothing of the one it shows, and names one it does not', async () => {
    const { unmount } = openApp('embed/germany-share-of-gdp/?edition=nato-2026-07&year=x');
    expect(await screen.findByText(/year “x” is not known here/)).toBeVisible();
    expect(screen.queryByText(/edition “/)).toBeNull();
    unmount();
    openApp('embed/definitions/?edition=nato-2019-06');
    expect(
      await screen.findByText(/edition “June 2019”.*shown is July 2026, April 2026/),
    ).toBeVisible();
  });

  test('that fills its frame is drawn for it, with its source beneath', async () => {
    const { container } = openApp('embed/germany-share-of-gdp/?fit');
    await waitFor(() => expect(container.querySelector('.fit-room')).not.toBeNull());
    expect(screen.getByText(/Defence Investment of NATO Countries/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'View as table' })).toBeNull();
  });

  test('of a chart there is none of says so, draws nothing false and leads on', async () => {
    openApp('de/embed/keine-grafik/?plain=vielleicht', { words: german });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('gibt es nicht');
    expect(screen.getByRole('img', { name: /Ein leeres Diagramm/ })).toBeVisible();
    expect(screen.getByRole('link', { name: /Diagrammen, die es gibt/ })).toHaveAttribute(
      'href',
      `${window.location.origin}/de/charts/`,
    );
  });
});
