import { expect } from '@playwright/test';
import { expectNoViolations } from './support/axe';
import { test } from './support/test';

test('a reader finds under which definition “doubled” holds, and sees it in the explorer', async ({
  page,
}) => {
  await page.goto('/claims/');
  await page.getByRole('link', { name: /doubled its defence spending/ }).click();
  await expect(page).toHaveURL(/claims\/doubled-in-seven-years\/$/);
  await expect(
    page.getByText('It holds in current prices, but not in real terms or as a share of GDP.'),
  ).toBeVisible();
  const grid = page.getByRole('table', { name: /Verdicts by definition/ });
  for (const factor of ['×2.15', '×2.06', '×1.69', '×1.66', '×1.71', '×2.05']) {
    await expect(grid.getByRole('cell', { name: factor, exact: true })).toBeVisible();
  }
  await grid.getByRole('link', { name: 'Open in the explorer' }).first().click();
  await expect(page).toHaveURL(/explore\/\?.*years=2017\.\.2024/);
  await expect(page.getByRole('status').filter({ hasText: 'could not be used' })).toHaveCount(0);
});

test('a sentence of one’s own has an address that gives it again', async ({ page }) => {
  await page.goto('/claims/test/?kind=grew-by&entity=POL&from=2017&to=2024&factor=2');
  await expect(
    page.getByText('Poland: spending grew at least ×2 from 2017 to 2024.', { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'The answer' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Kind of claim' }).selectOption('ranked in a group');
  await page.getByRole('combobox', { name: 'Among' }).selectOption('Eastern flank');
  await expect(page).toHaveURL(/kind=ranked&entity=POL&group=eastern-flank$/);
  const sentence = page.getByText('Poland: the highest in 2024 (Eastern flank).', { exact: true });
  await expect(sentence).toBeVisible();
  const answer = await page.locator('.claim-answer-text').innerText();
  await page.reload();
  await expect(sentence).toBeVisible();
  await expect(page.locator('.claim-answer-text')).toHaveText(answer);
});

test('the ranking of another row is drawn, and going back draws the first again', async ({
  page,
}) => {
  await page.goto('/claims/largest-supporter-in-europe/');
  await page
    .getByRole('row', { name: /Aid promised/ })
    .getByRole('button', { name: 'Draw above' })
    .click();
  await expect(
    page.getByRole('heading', { name: 'Germany 2nd of 32 European states' }),
  ).toBeVisible();
  await page.goBack();
  await expect(
    page.getByRole('heading', { name: 'Germany 1st of 32 European states' }),
  ).toBeVisible();
});

test('an address that names no claim leads back', async ({ page }) => {
  await page.goto('/claims/');
  await page.evaluate(() => {
    window.history.pushState(null, '', '/claims/nothing/');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(page.getByRole('heading', { name: 'There is no such claim' })).toBeVisible();
});

for (const path of ['claims/', 'claims/doubled-in-seven-years/', 'de/claims/test/']) {
  test(`${path} keeps the rules of accessibility and fits the screen`, async ({ page }) => {
    await page.goto(`/${path}`);
    await expectNoViolations(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}
