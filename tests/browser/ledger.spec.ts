import { expect, type Page } from '@playwright/test';
import { expectNoViolations } from './support/axe';
import { figureOf, untilLive, untilPainted, untilReadable } from './support/figure';
import { languages } from './support/site';
import { test } from './support/test';

const chart = 'gap-ledger';
const southern = 'entities=ITA~ESP&years=2014..2023';

async function openLedger(page: Page, query = '', root = '/') {
  await page.goto(`${root}targets/?view=ledger${query === '' ? '' : `&${query}`}`);
  const figure = figureOf(page, chart);
  await untilLive(figure);
  await untilPainted(page);
  return figure;
}

test('a reader asks what Italy and Spain fell short, in another money, and shares it', async ({
  page,
}) => {
  const figure = await openLedger(page);
  await page.getByRole('button', { name: 'Remove Germany' }).click();
  await expect(page.getByText('Nobody is chosen.')).toBeVisible();
  await page.getByLabel('Add an ally or a group').selectOption('Italy');
  await page.getByLabel('Add an ally or a group').selectOption('Spain');
  await page.getByLabel('to', { exact: true }).selectOption('2023');
  const title = figure.locator('.figure-title');
  await expect(title).toHaveText(/Italy and Spain fell USD.302.bn short of 2.%, 2014–2023/);
  await page.getByLabel('Money').selectOption('US dollars, current');
  await expect(title).toHaveText(/USD.284.bn/);
  await expect(page).toHaveURL(
    /view=ledger&entities=ITA~ESP&years=2014\.\.2023&money=usd-current$/,
  );
  await page.goBack();
  await expect(title).toHaveText(/USD.302.bn/);
});

test('the waterfall is read by keys, year by year, to its sum', async ({ page }) => {
  const figure = await openLedger(page, southern);
  await untilReadable(figure);
  const reading = figure.locator('.reading');
  await reading.focus();
  await page.keyboard.press('Home');
  await expect(figure.locator('.tip')).toContainText('2014');
  await expect(figure.locator('.tip')).toContainText(/Balance.*−32.6/);
  await expect(figure.locator('.tip')).toContainText(/Spain.*−14.5/);
  await page.keyboard.press('End');
  await expect(figure.locator('.tip')).toContainText(/Sum.*−302/);
});

test('an embed shows the same chart for the same query, and leads back to it', async ({ page }) => {
  await page.goto(`/embed/${chart}/?view=ledger&${southern}`);
  await untilLive(figureOf(page, chart));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /Italy and Spain fell USD.302.bn/,
  );
  await expect(page.getByRole('link', { name: 'Alliance Ledger' })).toHaveAttribute(
    'href',
    /targets\/\?view=ledger&entities=ITA~ESP&years=2014\.\.2023$/,
  );
});

test('nothing is wider than a narrow page, and its tables scroll by themselves', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const root of ['/', '/de/']) {
    await openLedger(page, 'entities=europe-and-canada', root);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  }
});

for (const language of languages) {
  test(`the ledger has no accessibility violation (${language})`, async ({ page }) => {
    await openLedger(page, 'entities=SWE~baltic-states', language === 'en' ? '/' : '/de/');
    await expectNoViolations(page);
  });
}
