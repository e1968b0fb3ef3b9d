import { expect } from '@playwright/test';
import { expectNoViolations } from './support/axe';
import { exploreFigure, openExplore } from './support/explore';
import { languages } from './support/site';
import { test } from './support/test';

const eight = 'entities=DEU~POL~USA~FRA~GBR~EST~TUR~LUX';

const views = [
  ['lines', ''],
  ['lines with events', `?${eight}&events=on`],
  ['two editions', '?entities=DEU&beside=sipri-2026-04'],
  ['a ranking', `?${eight}&form=bar`],
  ['a change', `?${eight}&form=dumbbell`],
  ['a scatter', `?${eight}&form=scatter`],
  ['a composition', `?indicator=equipment-share&${eight}&form=stack`],
  ['small multiples', `?${eight}&form=multiples`],
  ['a map', '?form=map'],
  ['a table', `?${eight}&form=table`],
  ['an empty choice', '?entities='],
  ['an address that is not understood', '?years=then&form=hologram'],
] as const;

for (const language of languages) {
  for (const [name, query] of views) {
    test(`the explorer with ${name} has no accessibility violation (${language})`, async ({
      page,
    }) => {
      if (query === '?entities=') {
        await page.goto(`${language === 'en' ? '/' : '/de/'}explore/${query}`);
        await expect(exploreFigure(page).locator('.figure-state')).toBeVisible();
      } else await openExplore(page, query, language);
      await expectNoViolations(page);
    });
  }
}

test('the search for allies, open, has no accessibility violation', async ({ page }) => {
  await openExplore(page);
  await page.keyboard.press('/');
  await page.keyboard.type('bal');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await expectNoViolations(page);
});

test('the passport of a number has no accessibility violation', async ({ page }) => {
  await openExplore(page, '?point=DEU.2024');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoViolations(page);
});

test('the drawer of a phone and the sheet of keys have no accessibility violation', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openExplore(page);
  await page.getByRole('button', { name: /Change the view/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoViolations(page, '[role="dialog"]');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoViolations(page, '[role="dialog"]');
});
