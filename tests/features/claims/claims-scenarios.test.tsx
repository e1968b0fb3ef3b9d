import { screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { preloadRoute } from '../../../src/app/lazy-pages';
import { openApp } from '../../support/render-app';
import {
  actScenario,
  measureAs,
  pretendSite,
  startFigureServer,
} from '../../support/render-figure';

startFigureServer();
measureAs(720);

beforeAll(async () => {
  await preloadRoute({ page: 'claims' }, 'en');
  await preloadRoute({ page: 'claim', claim: 'a' }, 'en');
});

const site = { client: pretendSite.client };

test('the pretend server has figures for every claim: each has an answer', async () => {
  openApp('claims/', { site });
  const strips = await screen.findAllByText(/supported|contradicted|undetermined/);
  expect(strips.length).toBeGreaterThanOrEqual(10);
  expect(screen.queryByText('The figures do not decide it.')).toBeNull();
});

test('without figures nothing is decided, and nothing is zero', async () => {
  actScenario('noData');
  openApp('claims/doubled-in-seven-years/', { site });
  expect(await screen.findByText('The figures do not decide it.')).toBeVisible();
  expect(screen.getByText('9 undetermined')).toBeVisible();
  expect(screen.getAllByText(/no figures of Germany/).length).toBeGreaterThan(0);
});

test('without an answer from the server the page says so, with the way to try again', async () => {
  actScenario('offline');
  openApp('claims/doubled-in-seven-years/', { site });
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: /doubled/ })).toBeVisible();
});
