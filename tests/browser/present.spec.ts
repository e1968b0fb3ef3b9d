import { expect, type Page } from '@playwright/test';
import { expectNoViolations } from './support/axe';
import { test } from './support/test';

const ready = {
  en: '/present/?ready=two-per-cent',
  de: '/de/present/?ready=two-per-cent',
} as const;

/** The places of the ready deck in its order: each slide, and after it its further states. */
const places = ['1', '2', '2.1', '3', '3.1', '4', '4.1', '4.2', '5', '6', '7', '7.1', '8'];

/** Opens a page as it was prerendered and waits until it heeds what is done with it: its links are absolute then. */
async function openAwake(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator('.brand')).toHaveAttribute('href', /^http/);
}

/** The presentation, once its slide is drawn. */
async function shown(page: Page) {
  const show = page.getByRole('dialog', { name: /Presentation|Vorführung/ });
  await expect(show.locator('.slide-plot svg text').first()).toBeVisible();
  return show;
}

/** What of the slide's texts is outside the slide, or under another part of it. */
function clipped(page: Page) {
  return page.evaluate(() => {
    const slide = document.querySelector('.show .slide')?.getBoundingClientRect();
    if (slide === undefined) return ['There is no slide.'];
    return [...document.querySelectorAll('.show .slide :is(text, p, h2, a)')].flatMap((part) => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      const inside =
        left >= slide.left - 1 &&
        right <= slide.right + 1 &&
        top >= slide.top &&
        bottom <= slide.bottom;
      return inside ? [] : [part.textContent ?? ''];
    });
  });
}

for (const language of ['en', 'de'] as const) {
  test(`keys walk the ready deck to its end and back, nothing is cut off, ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto(`${ready[language]}&show=1`);
    const show = await shown(page);
    const titles = new Set<string>();
    for (const place of places) {
      await expect.poll(() => new URL(page.url()).searchParams.get('show')).toBe(place);
      await expect(show.locator('.slide-plot svg text').first()).toBeVisible();
      const title = show.locator('.slide-title');
      titles.add(await title.innerText());
      await expect(title).toHaveCSS('font-size', '36px');
      await expect(show.locator('.slide-subtitle')).toHaveCSS('font-size', '24px');
      await expect(show.locator('.slide-source')).toContainText(/Source|Quelle/);
      expect(await clipped(page)).toEqual([]);
      await page.keyboard.press('PageDown');
    }
    expect(titles.size).toBe(places.length);
    await page.keyboard.press('5');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('show')).toBe('5');
    await page.reload();
    await expect((await shown(page)).locator('.slide')).toHaveAttribute('data-chart', /ukraine/);
    await page.keyboard.press('Escape');
    await expect(show).toBeHidden();
    expect(new URL(page.url()).searchParams.get('show')).toBeNull();
  });
}

for (const [language, view] of [
  ['en', ''],
  ['de', '&show=4'],
] as const) {
  test(`the ready deck prints each slide and further state on a page, none of them blank, ${language}${view}`, async ({
    page,
  }) => {
    await page.goto(ready[language] + view);
    await expect(page.locator('.card .slide-plot svg')).toHaveCount(places.length);
    for (const plot of await page.locator('.card .slide-plot').all()) {
      await expect(plot.locator('svg :is(path, rect, line)').first()).toBeAttached();
    }
    await page.emulateMedia({ media: 'print' });
    for (const frame of await page.locator('.card .slide-frame').all()) {
      const box = await frame.boundingBox();
      expect(Math.round(box?.width ?? 0)).toBe(1280);
      expect(Math.round(box?.height ?? 0)).toBe(720);
    }
    await expect(page.locator('.card-text').first()).toBeHidden();
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
      'latin1',
    );
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(places.length);
    const sizes = pdf.match(/\/MediaBox \[[^\]]*\]/g) ?? [];
    expect(new Set(sizes.map((size) => size.replace(/\.\d+/g, '')))).toEqual(
      new Set(['/MediaBox [0 0 960 540]']),
    );
  });
}

test('a broken file says what is wrong, and the deck stays', async ({ page }) => {
  await openAwake(page, '/present/');
  const field = page.locator('input[type="file"]');
  const deck = {
    format: 'alliance-ledger-deck',
    version: 1,
    slides: [{ chart: 'germany-doubling' }, { chart: 'path-share', caption: 'The path' }],
  };
  const open = (text: string) =>
    field.setInputFiles({
      name: 'deck.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await open(JSON.stringify(deck));
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([/Doubled by 2024/, /The path/]);
  await open(JSON.stringify(deck).slice(0, -20));
  await expect(page.getByRole('alert')).toContainText('ends too early');
  await open(JSON.stringify({ ...deck, slides: [{ chart: '' }] }));
  await expect(page.getByRole('alert')).toContainText('“slides 1 chart”');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([/Doubled by 2024/, /The path/]);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('deck.json');
});

test('a figure is added to the deck where it stands, survives a reload, and is presented', async ({
  page,
}) => {
  await openAwake(page, '/charts/germany-doubling/?base=2019');
  await page.getByRole('button', { name: 'Add to deck' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add to deck' });
  await dialog.getByLabel('Notes for the speaker').fill('Say it slowly.');
  await dialog.getByRole('button', { name: 'Add to deck' }).click();
  await expect(dialog.getByText('Added as slide 1.')).toBeVisible();
  await expectNoViolations(page);
  await dialog.getByRole('link', { name: 'Open the deck' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Presenting' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Notes')).toHaveValue('Say it slowly.');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const show = await shown(page);
  await expect(show.locator('.slide-link')).toContainText('localhost');
  await expect(show.locator('.slide-link')).toHaveAttribute(
    'href',
    /germany-doubling\/\?base=2019$/,
  );
});

test('neither the deck nor its presentation has an accessibility violation', async ({ page }) => {
  await page.goto('/de/present/?deck=1&s=germany-doubling&s=allies-share-of-gdp');
  await page.getByRole('button', { name: 'Als Ihren Foliensatz übernehmen' }).click();
  await expect(page.getByRole('combobox', { name: 'Hervorgehoben' })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Präsentieren', exact: true }).click();
  await shown(page);
  await expectNoViolations(page);
  await page.keyboard.press('o');
  await expectNoViolations(page);
  await page.keyboard.press('o');
  await page.keyboard.press('?');
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expectNoViolations(page);
});

test('the speaker’s window follows the presentation and turns its slides', async ({
  page,
  context,
}) => {
  await page.goto(`${ready.en}&show=2`);
  await shown(page);
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.getByText('2 / 8')).toBeVisible();
  await expect(speaker.locator('.speaker-notes')).toContainText('Doubled in seven years');
  await expect(speaker.locator('.slide-plot svg text').first()).toBeVisible();
  await expectNoViolations(speaker);
  await speaker.keyboard.press('PageDown');
  await speaker.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('show')).toBe('3');
  await page.reload();
  await shown(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(speaker.getByText('4 / 8')).toBeVisible();
  await speaker.getByRole('button', { name: 'Black screen' }).click();
  await expect(page.getByRole('button', { name: /The screen is black/ })).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('Escape');
  await expect(speaker.getByText('Waiting for the presentation')).toBeVisible();
});

test('presses turn the slides, and the pointer is hidden once it rests', async ({ page }) => {
  await page.goto(`${ready.en}&show=1`);
  const show = await shown(page);
  const place = () => new URL(page.url()).searchParams.get('show');
  await page.mouse.click(900, 300);
  await expect.poll(place).toBe('2');
  await page.mouse.click(100, 300);
  await expect.poll(place).toBe('1');
  await page.mouse.move(600, 300);
  await page.mouse.down();
  await page.mouse.move(300, 310, { steps: 4 });
  await page.mouse.up();
  await expect.poll(place).toBe('2');
  await expect(show).toHaveCSS('cursor', 'none', { timeout: 8000 });
  await page.mouse.move(500, 200);
  await expect(show).toHaveCSS('cursor', 'auto');
});
