import { expect } from '@playwright/test';
import { figureOf } from './support/figure';
import { storyCharts } from './support/site';
import { test } from './support/test';

const said = {
  en: {
    path: '/',
    headline: 'Germany crossed 2 % of GDP in 2024',
    facts: ['2.69', 'of 31', 'a year'],
    titles: [
      /^Germany reached the 2\s% .* 10 years after Wales$/,
      /^Doubled by 2024 .*, not in real terms$/,
      /^By SIPRI’s count Germany was back at 2\s% in 2025$/,
      /^\d+(–\d+)? of 31 allies reach 2\s% of GDP( \(rounding decides\))?$/,
    ],
    source: 'Source: ',
    labels: 'Key numbers',
  },
  de: {
    path: '/de/',
    headline: 'Deutschland überschritt 2024 die 2 % des BIP',
    facts: ['2,69', 'von 31', 'im Jahr'],
    titles: [
      /^Deutschland erreichte die 2\s% .* nach 10 Jahren$/,
      /^Bis 2024 .* verdoppelt, real nicht$/,
      /^Wie SIPRI zählt, kam Deutschland 2025 auf 2\s% zurück$/,
      /^\d+(–\d+)? von 31 Verbündeten erreichen 2\s% des BIP( \(Rundung entscheidet\))?$/,
    ],
    source: 'Quelle: ',
    labels: 'Kennzahlen',
  },
} as const;

for (const language of ['en', 'de'] as const) {
  const words = said[language];

  test(`the start page says the finding, the key numbers and four charts (${language})`, async ({
    page,
  }) => {
    await page.goto(words.path);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words.headline);
    const facts = page.getByRole('region', { name: words.labels });
    for (const fact of words.facts) await expect(facts).toContainText(fact);
    await expect(facts).toContainText(words.source);
    await expect(page.locator('figure[data-chart]')).toHaveCount(storyCharts.length);
    for (const [at, chart] of storyCharts.entries()) {
      const figure = figureOf(page, chart);
      await expect(figure.getByRole('heading')).toHaveText(words.titles[at] ?? '');
      await expect(figure.locator('.figure-source')).toContainText(words.source);
      await expect(figure.locator('.figure-source')).toContainText(/NATO|SIPRI/);
    }
  });
}

test('the link to the other language leads to the same page', async ({ page }) => {
  await page.goto('/charts/germany-doubling/?base=2020');
  await page.getByRole('link', { name: 'DE', exact: true }).click();
  await expect(page).toHaveURL(/\/de\/charts\/germany-doubling\/\?base=2020$/);
  await expect(page.locator('.figure-subtitle')).toContainText('2020 = 1');
  await page.getByRole('link', { name: 'EN', exact: true }).click();
  await expect(page).toHaveURL(/\d\/charts\/germany-doubling\/\?base=2020$/);
});

test('a chosen theme is shown and remembered', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto('/');
  const light = await ground();
  await page.getByLabel('Theme').selectOption('dark');
  expect(await ground()).not.toBe(light);
  const dark = await ground();
  await page.goto('/de/charts/');
  expect(await ground()).toBe(dark);
  await expect(page.getByLabel('Farbschema')).toHaveValue('dark');
  await page.getByLabel('Farbschema').selectOption('system');
  await page.reload();
  expect(await ground()).toBe(light);
});

test('without a choice the theme is the system’s', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto('/');
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).not.toBe(light);
  await page.getByLabel('Theme').selectOption('light');
  expect(await ground()).toBe(light);
});

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
