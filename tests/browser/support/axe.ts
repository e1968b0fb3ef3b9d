import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { untilPainted } from './figure';

/** Examines the page, or a part of it, as it stands: by every rule, wide and narrow, and its colours in both themes. */
export async function expectNoViolations(page: Page, part = 'html'): Promise<void> {
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
