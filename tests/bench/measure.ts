import type { Browser, Page } from '@playwright/test';

/** A page to measure: where it is, and how to know its drawing, its live chart and its tip. */
export interface Subject {
  readonly name: string;
  readonly address: string;
  /** Selects what shows that the chart is to be seen. */
  readonly picture: string;
  /** Selects what is there once the chart is live. */
  readonly live: string;
  /** Selects the box a pointer is moved over. */
  readonly surface: string;
  /** Selects the year in the tip. */
  readonly tip: string;
}

/** What one run measured; times in milliseconds, memory in megabytes. */
export interface Measured {
  readonly firstPaint: number;
  readonly picture: number;
  readonly live: number;
  /** One for each step of the pointer. */
  readonly tips: readonly number[];
  readonly heap: number;
}

/** Loads the subject once in a browser without a cache, with the processor slowed down by a factor. */
export async function measure(
  browser: Browser,
  subject: Subject,
  slowDown: number,
): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1400 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    // The runner names functions by a call that pages do not know.
    await page.addInitScript('globalThis.__name = (value) => value;');
    await page.addInitScript(watchFor, { picture: subject.picture, live: subject.live });
    await page.goto(subject.address);
    await page.waitForFunction(() => Reflect.has(window, 'seenLive'), null, { timeout: 60_000 });
    const times = await page.evaluate(() => ({
      firstPaint:
        performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      picture: Number(Reflect.get(window, 'seenPicture')),
      live: Number(Reflect.get(window, 'seenLive')),
    }));
    const tips = await measureTips(page, subject);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
    // What is in the page is seen once the first picture of the page is.
    const picture = Math.max(times.firstPaint, times.picture);
    return { ...times, picture, tips, heap: heap / 1e6 };
  } finally {
    await context.close();
  }
}

/** Runs in the page: notes when each selector's first visible element was painted. */
function watchFor({ picture, live }: { picture: string; live: string }): void {
  const open = new Map([
    ['seenPicture', picture],
    ['seenLive', live],
  ]);
  const look = () => {
    for (const [name, selector] of open) {
      const found = [...document.querySelectorAll(selector)].some(
        (element) => element.checkVisibility() && element.getBoundingClientRect().width > 0,
      );
      if (!found) continue;
      open.delete(name);
      const painted = new MessageChannel();
      painted.port1.onmessage = () => Object.assign(window, { [name]: performance.now() });
      painted.port2.postMessage(null);
    }
    if (open.size > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const steps = 24;

/** Moves the pointer from year to year and times each from the event to the paint of the tip's new year. */
async function measureTips(page: Page, { surface, tip }: Subject): Promise<readonly number[]> {
  const box = await page.locator(surface).first().boundingBox();
  if (box === null) throw new Error(`There is no ${surface}.`);
  const times: number[] = [];
  for (let step = 0; step < steps; step++) {
    // Back and forth over the middle, so that every step leads to another year.
    const share = 0.25 + (0.4 * ((step * 5) % 11)) / 10;
    await page.evaluate(timeNextTip, tip);
    await page.mouse.move(box.x + box.width * share, box.y + box.height * 0.6);
    const time = await page.evaluate(() => Reflect.get(window, 'nextTip'));
    if (step > 0) times.push(Number(time));
  }
  return times;
}

/** Runs in the page: promises the time from the next move of the pointer to the paint of a tip that says another year. */
function timeNextTip(selector: string): void {
  const text = () => document.querySelector(selector)?.textContent ?? '';
  const before = text();
  const nextTip = new Promise<number>((resolve) => {
    const moved = ({ timeStamp }: Event) => {
      const look = () => {
        if (text() === before || text() === '') {
          requestAnimationFrame(look);
          return;
        }
        const painted = new MessageChannel();
        painted.port1.onmessage = () => resolve(performance.now() - timeStamp);
        painted.port2.postMessage(null);
      };
      requestAnimationFrame(look);
    };
    window.addEventListener('pointermove', moved, { capture: true, once: true });
  });
  Object.assign(window, { nextTip });
}
