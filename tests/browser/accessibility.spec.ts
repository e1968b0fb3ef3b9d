import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { figureOf, openLive, untilPainted } from './support/figure';
import { sitePages } from './support/site';
import { test } from './support/test';

/** Examines the page, or a part of it, as it stands: by every rule, wide and narrow, and its colours in both themes. */
async function expectNoViolations(page: Page, part = 'html'): Promise<void> {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await expectNone(page, part, `light, ${width} px`, []);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNone(page, part, 'dark', ['color-contrast', 'link-in-text-block']);
}

/** Examines a part of the page by some rules, or by all where none are named. */
async function expectNone(
  page: Page,
  part: string,
  when: string,
  rules: readonly string[],
): Promise<void> {
  await untilPainted(page);
  const axe = new AxeBuilder({ page })
    .include(part)
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });
  const { violations } = await (rules.length === 0 ? axe : axe.withRules([...rules])).analyze();
  const said = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
  expect.soft(said, when).toEqual([]);
}

for (const { path } of sitePages.filter(({ isEmbed }) => !isEmbed)) {
  test(`${path} has no accessibility violation`, async ({ page }) => {
    await openLive(page, path);
    await expectNoViolations(page);
  });
}

for (const { path } of sitePages.filter(({ isEmbed }) => isEmbed)) {
  test(`${path} has no accessibility violation`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.reading')).toBeVisible();
    await expectNoViolations(page);
  });
}

for (const path of ['/nothing/here/', '/de/charts/nichts/']) {
  test(`${path}, which is no page, has no accessibility violation`, async ({ page, faults }) => {
    faults.expect(/404/);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoViolations(page);
  });
}

for (const chart of ['germany-share-of-gdp', 'allies-share-of-gdp']) {
  test(`the table of ${chart} has no accessibility violation`, async ({ page }) => {
    await openLive(page, `/charts/${chart}/`);
    await figureOf(page, chart).getByRole('button', { name: 'View as table' }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await expectNoViolations(page);
  });

  test(`the open tip of ${chart} has no accessibility violation`, async ({ page }) => {
    await openLive(page, `/charts/${chart}/`);
    await page.getByRole('application').focus();
    await page.keyboard.press('End');
    await expect(page.locator('.tip')).toBeVisible();
    await expectNoViolations(page);
  });
}

test('the notice about an address has no accessibility violation', async ({ page }) => {
  await page.goto('/charts/germany-doubling/?base=then&lang=fr');
  await expect(page.getByText('not understood')).toBeVisible();
  await expectNoViolations(page);
});

test('a figure that could not be read has no accessibility violation', async ({ page, faults }) => {
  faults.expect(/share-of-gdp\.json/);
  await page.route('**/share-of-gdp.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('/charts/allies-share-of-gdp/?year=2015');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectNoViolations(page, 'figure');
});
