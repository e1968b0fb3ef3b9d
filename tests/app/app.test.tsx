import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { allRoutes } from '../../src/app/prerender/prerender';
import { goTo } from '../../src/app/use-address';
import { charts } from '../../src/charts/registry';
import { printRoute } from '../../src/figure/route';
import { openApp } from '../support/render-app';
import { measureAs } from '../support/render-figure';
import { english, german, plain } from '../support/words';

measureAs(720);

const all = [english, german].flatMap((words) =>
  allRoutes().map((route) => ({
    words,
    route,
    path: printRoute({ language: words.language, route }),
  })),
);

describe('every page', () => {
  test.each(all)('$path opens without complaint', async ({ words, route, path }) => {
    openApp(path, { words });
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(screen.queryByText(words.messages.figure.loading)).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
    const frames = screen.getAllByRole('main');
    expect(frames).toHaveLength(1);
    const name = words.messages.navigation.label;
    expect(screen.queryByRole('navigation', { name }) === null).toBe(route.page === 'embed');
    expect(document.title).toContain('Alliance Ledger');
  });

  test('a page that is not there says so and leads back', async () => {
    openApp('nowhere/at/all');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Nothing is kept');
    expect(screen.getByText('There is no page at nowhere/at/all.')).toBeVisible();
    const back = screen.getByRole('link', { name: 'To the start page' });
    expect(back).toHaveAttribute('href', `${window.location.origin}/`);
  });

  test.each(['charts/growth/', 'embed/__proto__/', 'charts/%E0%A4%A/'])(
    'a chart that is not there, “%s”, is named',
    async (path) => {
      openApp(path);
      expect(await screen.findByText(/^There is no chart called “/)).toBeVisible();
    },
  );
});

describe('the start page', () => {
  test('states the finding and the key numbers', async () => {
    openApp('');
    await waitFor(() => {
      expect(plain(screen.getByRole('heading', { level: 1 }).textContent)).toBe(
        'Germany crossed 2 % of GDP in 2024, by EUR 10 million',
      );
    });
    const facts = plain(screen.getByRole('region', { name: 'Key numbers' }).textContent);
    for (const fact of ['2.69 %', '×2.15 or ×1.69', '29–30 of 31', 'EUR 37.3 bn a year']) {
      expect(facts).toContain(fact);
    }
  });

  test('writes them in German', async () => {
    openApp('de/', { words: german });
    const facts = () => plain(screen.getByRole('region', { name: 'Kennzahlen' }).textContent);
    await waitFor(() => expect(facts()).toContain('29–30 von 31'));
    for (const fact of ['2,69 %', '×2,15 oder ×1,69', '37,3 Mrd. Euro im Jahr']) {
      expect(facts()).toContain(fact);
    }
  });

  test('stays readable where no figure can be read', async () => {
    const readText = () => Promise.reject(new Error('The network is off.'));
    openApp('', { site: { client: { readText, addressOf: (path) => path } } });
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(4));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Germany’s path');
    expect(screen.getAllByText('No figure')).toHaveLength(4);
  });
});

describe('the page of a chart', () => {
  test('keeps what a reader chooses in the address', async () => {
    openApp('charts/allies-share-of-gdp/');
    await screen.findByRole('heading', { level: 1 });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '2014');
    await waitFor(() => expect(window.location.search).toBe('?year=2014'));
    await waitFor(() => {
      expect(plain(screen.getByRole('heading', { level: 1 }).textContent)).toMatch(
        /^3 of 27 allies/,
      );
    });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '2026');
    await waitFor(() => expect(window.location.search).toBe(''));
  });

  test('opens as its address says, and names what it did not understand', async () => {
    openApp('charts/germany-doubling/?base=2019&year=2014&base2=x');
    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
        'Every measure doubled from 2019 to 2026',
      );
    });
    const notice = (await screen.findByText('Part of the address could not be used')).closest(
      '[role]',
    );
    expect(notice).toHaveTextContent('year “2014” is not known here and has no effect.');
    expect(notice).toHaveTextContent('base2 “x” is not known here');
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText('Part of the address could not be used')).toBeNull();
  });

  test('says what is shown in place of a bad choice', async () => {
    openApp('charts/allies-share-of-gdp/?year=1949&target=none');
    await screen.findByRole('heading', { level: 1 });
    expect(
      await screen.findByText('year “1949” is outside 2014 to 2026; shown is latest.'),
    ).toBeVisible();
    expect(
      screen.getByText(
        'target “none” is no target of this chart; shown is 2 % pledge, Wales 2014.',
      ),
    ).toBeVisible();
  });

  test('is left for another without a reload', async () => {
    openApp('charts/');
    expect(await screen.findAllByRole('figure')).toHaveLength(charts.length);
    act(() => goTo('/charts/germany-long-run/'));
    expect(await screen.findByRole('link', { name: 'All charts' })).toBeVisible();
    await waitFor(() => expect(document.title).toContain('SIPRI'));
    expect(await screen.findAllByRole('figure')).toHaveLength(1);
  });
});

test('an embed leads to the page of its chart in the same state', async () => {
  openApp('embed/allies-share-of-gdp/?year=2014');
  const link = within(await screen.findByRole('main')).findByRole('link', {
    name: 'Alliance Ledger',
  });
  expect(await link).toHaveAttribute(
    'href',
    `${window.location.origin}/charts/allies-share-of-gdp/?year=2014`,
  );
});
