import { expect, type Page } from '@playwright/test';
import { cut, overlaps, readTexts } from './support/drawn-texts';
import { exploreFigure, openExplore } from './support/explore';
import { figureOf, untilLive } from './support/figure';
import { addresses } from './support/hosts';
import { storyCharts } from './support/site';
import { test } from './support/test';

// No machine but this one has a name in these tests (see the configuration), so a demo runs as behind a firewall.
test.use({ baseURL: addresses.demo });

/** Chooses what the pretend server does. */
async function choose(page: Page, scenario: string) {
  await page.getByLabel('Scenario').selectOption(scenario);
}

test('a demo says so above the page and on every figure', async ({ page }) => {
  await page.goto('/');
  for (const chart of storyCharts) {
    const figure = figureOf(page, chart);
    await expect(figure.getByText('Demo data')).toBeVisible();
    await untilLive(figure);
  }
  await expect(page.getByRole('complementary', { name: 'Demo data' })).toBeVisible();
  await expect(page.getByLabel('Scenario')).toHaveValue('normal');
});

test('the German demo is in German', async ({ page }) => {
  await page.goto('/de/charts/germany-share-of-gdp/');
  await expect(figureOf(page, 'germany-share-of-gdp').getByText('Demodaten')).toBeVisible();
  await expect(page.getByLabel('Szenario')).toHaveValue('normal');
});

for (const [scenario, reason] of [
  ['offline', 'No answer from'],
  ['serverError', 'HTTP 503'],
  ['malformed', 'does not fit'],
] as const) {
  test(`the scenario ${scenario} shows what failed, and normal brings it back`, async ({
    page,
    faults,
  }) => {
    faults.expect(/\/data\/v1\//);
    await page.goto('/charts/germany-share-of-gdp/');
    const figure = figureOf(page, 'germany-share-of-gdp');
    await untilLive(figure);
    await choose(page, scenario);
    await expect(figure.getByRole('alert')).toContainText(reason, { timeout: 15_000 });
    await expect(figure.getByText('Demo data')).toBeVisible();
    await choose(page, 'normal');
    await untilLive(figure);
    await expect(figure.getByRole('alert')).toHaveCount(0);
  });
}

test('the scenario noData shows no zero, but that there is nothing', async ({ page }) => {
  await page.goto('/charts/allies-share-of-gdp/');
  const figure = figureOf(page, 'allies-share-of-gdp');
  await untilLive(figure);
  await choose(page, 'noData');
  await expect(figure.getByRole('status')).toContainText('There is nothing to show');
  await expect(figure).not.toContainText('0.00');
});

test('the scenario neverAnswers keeps the room of the figure and says that it loads', async ({
  page,
}) => {
  await page.goto('/charts/germany-share-of-gdp/?scenario=neverAnswers');
  const figure = figureOf(page, 'germany-share-of-gdp');
  await expect(figure.getByRole('status')).toContainText('Loading the figures');
  await expect(figure.locator('.drawing-room')).toBeVisible();
  await choose(page, 'normal');
  await untilLive(figure);
});

test('the scenario slow of the address loads first and then shows the figure', async ({ page }) => {
  await page.goto('/charts/germany-share-of-gdp/?scenario=slow');
  const figure = figureOf(page, 'germany-share-of-gdp');
  await expect(page.getByLabel('Scenario')).toHaveValue('slow');
  await expect(figure.getByRole('status')).toContainText('Loading the figures');
  await untilLive(figure);
  await expect(page.getByText('could not be used')).toHaveCount(0);
});

test('the scenario oneEntityMissing leaves the ally out and draws the others', async ({ page }) => {
  await page.goto('/charts/germany-share-of-gdp/');
  const figure = figureOf(page, 'germany-share-of-gdp');
  await untilLive(figure);
  await expect(figure.locator('.drawing-live').getByText('Poland')).toBeVisible();
  await choose(page, 'oneEntityMissing');
  await untilLive(figure);
  await expect(figure.locator('.drawing-live').getByText('Poland')).toHaveCount(0);
  await expect(figure.locator('.drawing-live').getByText('France')).toBeVisible();
});

test('the scenario revisedEdition shows other values', async ({ page }) => {
  await page.goto('/charts/germany-share-of-gdp/');
  const figure = figureOf(page, 'germany-share-of-gdp');
  await untilLive(figure);
  const summary = () => page.getByRole('application').getAttribute('aria-label');
  const before = await summary();
  await choose(page, 'revisedEdition');
  await untilLive(figure);
  await expect.poll(summary).not.toBe(before);
});

test('a scenario stays for the visit, and an unknown one is named', async ({ page, faults }) => {
  // Leaving a page calls off what its service worker was still fetching, which then counts as failed.
  faults.expect(/\/data\/v1\/\S+ net::ERR_FAILED/);
  await page.goto('/?scenario=noData');
  await expect(page.getByText('There is nothing to show').first()).toBeVisible();
  await page.goto('/charts/');
  await expect(page.getByLabel('Scenario')).toHaveValue('noData');
  await page.goto('/?scenario=weather');
  await expect(page.getByText('There is no scenario called “weather”')).toBeVisible();
  await expect(page.getByLabel('Scenario')).toHaveValue('normal');
});

for (const [form, query, tab] of [
  ['line', '?entities=DEU~POL~MNE~HRV', 'Line'],
  ['bar', '?form=bar', 'Ranking'],
  ['dumbbell', '?form=dumbbell', 'Change'],
  ['scatter', '?form=scatter', 'Scatter'],
  ['stack', '?indicator=equipment-share&form=stack', 'Composition'],
  ['multiples', '?form=multiples', 'Small multiples'],
  ['map', '?form=map', 'Map'],
] as const) {
  test(`the explorer of a demo draws invented figures as ${form}`, async ({ page }) => {
    const figure = await openExplore(page, query);
    await expect(figure.getByText('Demo data')).toBeVisible();
    await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
    await expect(figure.locator(`.drawing[data-form="${form}"]`)).toBeVisible();
    await expect(figure.getByRole('alert')).toHaveCount(0);
    const read = await readTexts(figure.locator('.drawing-live svg').first());
    expect(read.texts.length).toBeGreaterThan(5);
    expect(overlaps(read)).toEqual([]);
    expect(cut(read)).toEqual([]);
  });
}

test('the explorer of a demo lists invented figures in a table, zeros and gaps told apart', async ({
  page,
}) => {
  const query = '?indicator=infrastructure-share&entities=FIN~MNE&years=2014..2019&form=table';
  const figure = await openExplore(page, query);
  const row = (name: string) =>
    figure.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await expect(row('Finland')).toBeVisible();
  await expect(row('Montenegro')).toContainText('no figure');
});

test('every measure of a demo’s explorer has figures', async ({ page }) => {
  const figure = await openExplore(page);
  const measure = page.getByLabel('Measure').first();
  const options = await measure
    .locator('option')
    .evaluateAll((all) => all.map((option) => option.getAttribute('value') ?? option.textContent));
  expect(options.length).toBeGreaterThan(15);
  for (const option of options) {
    await measure.selectOption(option);
    await expect(figure.getByRole('alert')).toHaveCount(0);
    const drawing = exploreFigure(page).locator('.drawing-live svg');
    await expect(drawing.or(figure.getByRole('table')).first()).toBeVisible();
  }
});

test('the scenarios of a demo act in the explorer, and normal brings its chart back', async ({
  page,
  faults,
}) => {
  faults.expect(/\/data\/v1\//);
  const figure = await openExplore(page, '?form=map');
  await choose(page, 'noData');
  await expect(figure.getByText('There is nothing to show')).toBeVisible();
  await choose(page, 'serverError');
  await expect(figure.getByRole('alert')).toContainText('HTTP 503', { timeout: 15_000 });
  await choose(page, 'normal');
  await untilLive(figure);
  await expect(figure.getByRole('alert')).toHaveCount(0);
});
