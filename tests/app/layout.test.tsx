import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Layout } from '../../src/app/layout';
import type { Route } from '../../src/figure/route';
import { renderFigure } from '../support/render-figure';
import { german } from '../support/words';

function openLayout(route: Route = { page: 'story' }, query = '', words?: typeof german) {
  return renderFigure(
    <Layout route={route} query={query}>
      <h1>A page</h1>
    </Layout>,
    words === undefined ? {} : { words },
  );
}

const link = (name: string) => screen.getByRole('link', { name });

describe('the frame of a page', () => {
  test('begins with a way past it', async () => {
    openLayout();
    await userEvent.tab();
    expect(link('Skip to content')).toHaveFocus();
    expect(link('Skip to content')).toHaveAttribute('href', '#content');
    expect(screen.getByRole('main')).toHaveAttribute('id', 'content');
  });

  test('marks where the reader is', () => {
    openLayout({ page: 'chart', chart: 'germany-doubling' });
    const main = screen.getByRole('navigation', { name: 'Main' });
    const current = within(main)
      .getAllByRole('link', { hidden: true })
      .filter((one) => one.getAttribute('aria-current') === 'page');
    expect(current.map(({ textContent }) => textContent)).toEqual(['Charts']);
  });

  test('links the same page and state in the other language', () => {
    openLayout({ page: 'chart', chart: 'germany-doubling' }, '?base=2019');
    expect(link('DE')).toHaveAttribute('href', '/de/charts/germany-doubling/?base=2019');
    expect(link('DE')).toHaveAttribute('hreflang', 'de');
    expect(link('EN')).toHaveAttribute('href', '/charts/germany-doubling/?base=2019');
    expect(link('EN')).toHaveAttribute('aria-current', 'true');
  });

  test('is in the language of the page', () => {
    openLayout({ page: 'data' }, '', german);
    expect(screen.getByRole('link', { name: 'Daten', hidden: true })).toHaveAttribute(
      'href',
      '/de/data/',
    );
    expect(link('DE')).toHaveAttribute('aria-current', 'true');
  });
});

describe('the theme', () => {
  const forget = () => {
    localStorage.clear();
    delete document.documentElement.dataset.theme;
  };
  beforeEach(forget);
  afterEach(forget);
  const choice = () => screen.getByRole('combobox', { name: 'Theme' });

  test('is the system’s until another is chosen, and is then remembered', async () => {
    openLayout();
    expect(choice()).toHaveDisplayValue('System');
    await userEvent.selectOptions(choice(), 'Dark');
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(localStorage.getItem('theme')).toBe('dark');
    await userEvent.selectOptions(choice(), 'System');
    expect(document.documentElement.dataset.theme).toBeUndefined();
    expect(localStorage.getItem('theme')).toBeNull();
  });

  test('shows what the page was opened with', () => {
    document.documentElement.dataset.theme = 'light';
    openLayout();
    expect(choice()).toHaveDisplayValue('Light');
  });

  test('that is none is the system’s', () => {
    document.documentElement.dataset.theme = 'sepia';
    openLayout();
    expect(choice()).toHaveDisplayValue('System');
  });

  test('can be chosen where nothing can be remembered', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    openLayout();
    await userEvent.selectOptions(choice(), 'Dark');
    expect(document.documentElement.dataset.theme).toBe('dark');
  });
});

describe('the notices', () => {
  test('say that the network is off, and go once it is back', () => {
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    openLayout();
    expect(screen.queryByText(/^You are offline/)).toBeNull();
    online.mockReturnValue(false);
    act(() => {
      window.dispatchEvent(new Event('offline'));
    });
    expect(screen.getByRole('status')).toHaveTextContent(/^You are offline/);
    online.mockReturnValue(true);
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    expect(screen.queryByText(/^You are offline/)).toBeNull();
  });

  test('say that a language is not there', async () => {
    openLayout({ page: 'story' }, '?lang=fr');
    expect(
      await screen.findByText('The language “fr” is not available; this page is in English.'),
    ).toBeVisible();
  });

  test('cut a language that is no code short', async () => {
    openLayout({ page: 'story' }, `?lang=${'x'.repeat(500)}`);
    expect((await screen.findByRole('status')).textContent?.length).toBeLessThan(100);
  });

  test('say nothing where there is nothing to say', () => {
    openLayout({ page: 'story' }, '?lang=de');
    expect(screen.queryByRole('status')).toBeNull();
  });
});
