import { expect, type Page } from '@playwright/test';
import { expectNoViolations } from './support/axe';
import { serveHostPages } from './support/host-pages';
import { addresses } from './support/hosts';
import { inkShare } from './support/pictures';
import type { StaticServer } from './support/static-server';
import { test } from './support/test';

let host: StaticServer;

test.beforeAll(async () => {
  host = await serveHostPages();
});

test.afterAll(() => host.close());

test.beforeEach(({ faults }) => {
  faults.expect(/favicon\.ico/);
});

const open = (page: Page, name: string, query = '') =>
  page.goto(`${host.address}${name}.html${query}`);

interface Told {
  readonly at: number;
  readonly type: string;
  readonly height?: number;
}

/** What the frames of a page told it so far. */
function told(page: Page): Promise<readonly Told[]> {
  return page.evaluate(() => Reflect.get(window, 'told'));
}

/** Waits until every frame has told a height and none has told another for a while. */
async function untilSettled(page: Page, frames: number): Promise<readonly Told[]> {
  let last = -1;
  await expect(async () => {
    const heights = (await told(page)).filter(({ type }) => type === 'height');
    const before = last;
    last = heights.length;
    expect(new Set(heights.map(({ at }) => at)).size).toBe(frames);
    expect(last).toBe(before);
  }).toPass({ intervals: [700, 700, 700, 700, 1000] });
  return told(page);
}

/** By how many pixels each frame is lower than its content, and how many it is higher. */
async function slack(page: Page): Promise<readonly number[]> {
  const found: number[] = [];
  for (const frame of page.frames().slice(1)) {
    found.push(
      await frame.evaluate(() => {
        const content = document.querySelector('main');
        return window.innerHeight - (content?.getBoundingClientRect().height ?? 0);
      }),
    );
  }
  return found;
}

test.describe('in slides of reveal.js', () => {
  const title = (page: Page) => page.locator('section.present h2');

  test('arrow keys turn on after a click into a chart, and back', async ({ page }) => {
    await open(page, 'slides');
    for (const [at, name] of ['Share', 'Doubling'].entries()) {
      const frame = page.frameLocator(`iframe[title="${name}"]`);
      await expect(frame.locator('.reading')).toBeVisible();
      await frame.locator('.reading').click();
      await page.keyboard.press('ArrowRight');
      await expect(title(page)).toHaveText(['Two', 'Three'][at] ?? '');
    }
    const explorer = page.frameLocator('iframe[title="Explorer"]');
    await explorer.locator('.reading').click();
    await page.keyboard.press('ArrowLeft');
    await expect(title(page)).toHaveText('Two');
  });

  test('a chart that was come to by keyboard keeps its arrows up to Escape', async ({ page }) => {
    await open(page, 'slides');
    const frame = page.frameLocator('iframe[title="Share"]');
    const layer = frame.locator('.reading');
    await expect(layer).toBeVisible();
    // The slides may still be taking the focus to themselves while their frames load.
    await expect(async () => {
      await frame.getByRole('heading').click();
      await page.keyboard.press('Tab');
      await expect(layer).toBeFocused({ timeout: 1000 });
    }).toPass();
    await page.keyboard.press('ArrowLeft');
    await expect(frame.locator('.tip')).toBeVisible();
    await expect(title(page)).toHaveText('One');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await expect(title(page)).toHaveText('Two');
  });

  test('a chart fills its 16:9 and nothing of it is cut off', async ({ page }) => {
    await open(page, 'slides');
    const frame = page.frames().find((one) => one.url().includes('share-of-gdp'));
    const drawing = page.frameLocator('iframe[title="Share"]').locator('.fit-drawing svg').first();
    await expect(drawing).toBeVisible();
    const box = await frame?.evaluate(() => {
      const of = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      return {
        foot: of('.figure-foot')?.bottom,
        plot: of('.fit-drawing')?.height,
        all: innerHeight,
      };
    });
    expect(box?.foot).toBeLessThanOrEqual(box?.all ?? 0);
    expect(box?.plot).toBeGreaterThan((box?.all ?? 0) * 0.4);
  });

  test('print shows the still picture on one page for each slide', async ({ page }) => {
    await open(page, 'slides', '?print-pdf');
    await expect(page.locator('.pdf-page')).toHaveCount(3);
    await page.emulateMedia({ media: 'print' });
    const still = page.getByAltText('Share');
    await expect(still).toBeVisible();
    await expect(page.locator('iframe[title="Share"]')).toBeHidden();
    expect(await still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1520);
    expect(await inkShare(page, await still.screenshot())).toBeGreaterThan(0.02);
    // What reaches out of its page, the browser would move to the next, where nothing shows it.
    const over = await page.locator('.pdf-page').evaluateAll((pages) =>
      pages.map((slide) => {
        const bottoms = [...slide.querySelectorAll('img, iframe')].map(
          (element) => element.getBoundingClientRect().bottom,
        );
        return Math.max(...bottoms) - slide.getBoundingClientRect().bottom;
      }),
    );
    for (const pixels of over) expect(pixels).toBeLessThanOrEqual(0);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
    expect(pdf.toString('latin1').match(/\/Subtype\s*\/Image\b/g)?.length).toBeGreaterThan(1);
  });
});

test.describe('in an article with two columns', () => {
  for (const width of [320, 640, 1280]) {
    test(`at ${width} px no frame scrolls, and each settles within two messages`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, 'article');
      const messages = await untilSettled(page, 2);
      for (const at of [0, 1]) {
        const heights = messages.filter((one) => one.at === at && one.type === 'height');
        expect.soft(heights.length, `heights of frame ${at}`).toBeLessThanOrEqual(2);
        expect(messages.some((one) => one.at === at && one.type === 'state')).toBe(true);
      }
      for (const pixels of await slack(page)) {
        expect.soft(pixels).toBeGreaterThanOrEqual(0);
        expect.soft(pixels).toBeLessThan(2);
      }
    });
  }

  test('frames follow when the column becomes wider and narrower', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, 'article');
    const before = (await untilSettled(page, 2)).length;
    await page.locator('.page').evaluate((element) => element.classList.add('alone'));
    await untilSettled(page, 2);
    await page.setViewportSize({ width: 500, height: 900 });
    const messages = await untilSettled(page, 2);
    expect(messages.length).toBeGreaterThan(before);
    expect(messages.length - before).toBeLessThanOrEqual(12);
    for (const pixels of await slack(page)) {
      expect.soft(pixels).toBeGreaterThanOrEqual(0);
      expect.soft(pixels).toBeLessThan(2);
    }
  });
});

test('forged, huge and foreign messages change nothing and are counted', async ({ page }) => {
  await open(page, 'besieged');
  await untilSettled(page, 1);
  const chart = page.locator('iframe[title="Share of GDP"]');
  const height = await chart.evaluate((frame) => frame.style.height);
  await page.evaluate(() => {
    document.addEventListener('keydown', () => document.body.setAttribute('data-pressed', ''));
    const frame = document.createElement('iframe');
    frame.src = 'forger.html';
    frame.dataset.allianceLedger = '';
    document.querySelector('#forgers')?.append(frame);
  });
  const ignored = () =>
    page.evaluate(() => {
      const element = customElements.get('alliance-ledger-chart');
      return element === undefined ? 0 : Number(Reflect.get(element, 'ignored'));
    });
  await expect.poll(ignored).toBe(7);
  await expect(page.locator('body')).not.toHaveAttribute('data-pressed');
  const inside = page.frameLocator('iframe[title="Share of GDP"]').locator('html');
  await expect(inside).toHaveAttribute('data-ignored', '1');
  await expect(inside).not.toHaveAttribute('data-theme', 'dark');
  expect(await chart.evaluate((frame) => frame.style.height)).toBe(height);
});

test('a chart there is none of is a small drawn notice that leads to the charts', async ({
  page,
  faults,
}) => {
  faults.expect(/no-such-chart/);
  await open(page, 'bare');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'This chart is not there' })).toBeVisible();
  await expect(frame.getByText('There is no chart called “no-such-chart”.')).toBeVisible();
  await expect(frame.getByText(/fit “perhaps”/)).toBeVisible();
  await expect(frame.getByRole('img')).toBeVisible();
  await expect(frame.getByRole('link', { name: 'See the charts there are' })).toHaveAttribute(
    'href',
    `${addresses.product}/charts/`,
  );
});

test('the builder makes an embed of a pasted view, and shows it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/embed/');
  await expect(page.locator('.embedding-frame iframe')).toHaveAttribute('src', /embed/);
  await page.getByLabel('Or the address of a view').fill('/pillar/?membership=today');
  await page.getByRole('button', { name: 'pillar-growth' }).click();
  await page.getByLabel('Dark', { exact: true }).check();
  await page.getByLabel(/^Plain/).check();
  await page.getByLabel('Stay on today’s').check();
  await expect(page.getByText(/^Frozen: the address says .*edition=/)).toBeVisible();
  await page.getByLabel('320 px').check();
  await expect(page.getByText(/The frame says: [\d,]+ pixels high/)).toBeVisible();
  const frame = page.locator('.embedding-frame iframe');
  await expect(frame).toHaveAttribute(
    'src',
    /pillar-growth\/\?membership=today&edition=.*&theme=dark&plain$/,
  );
  const inside = page.frameLocator('.embedding-frame iframe');
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(inside.locator('.figure-actions')).toBeHidden();
  await page.getByRole('button', { name: 'Copy code' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`<script async src="${addresses.product}/embed.js"></script>`);
  expect(copied).toMatch(/<iframe data-alliance-ledger src="[^"]*membership=today&amp;edition=/);
  const address = page.url();
  await page.goto(address);
  await expect(page.getByLabel('Stay on today’s')).toBeChecked();
  await expect(page.getByLabel('Copy this into your page')).toHaveValue(copied);
});

test('a refused clipboard leaves the text selected, with a word about it', async ({ page }) => {
  await page.goto('/charts/germany-share-of-gdp/');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText(/The browser does not allow copying/)).toBeVisible();
  await expect(page.getByLabel('Link to exactly this view')).toBeFocused();
  const selected = await page.evaluate(() => window.getSelection()?.toString());
  expect(selected).toBe(`${addresses.product}/charts/germany-share-of-gdp/`);
  await expectNoViolations(page, '.tool');
});
