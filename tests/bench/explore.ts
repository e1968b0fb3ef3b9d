import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../tooling/find-browser';
import { serveFolders } from '../browser/support/static-server';

/** A change a reader makes, as an address of the explorer to come from and one of its controls to touch. */
interface Change {
  readonly name: string;
  /** Runs in the page and makes the change at once; a select is set by its value, a tab or button is clicked. */
  readonly touch: { readonly select: string; readonly value: string } | { readonly click: string };
}

const eight = 'entities=DEU~POL~USA~FRA~GBR~EST~TUR~LUX';

const changes: readonly Change[] = [
  ...[
    ['measure: US dollars of 2021', 'expenditure-usd-2021'],
    ['measure: equipment share', 'equipment-share'],
    ['measure: % of GDP', 'share-of-gdp'],
  ].map(([name = '', value = '']) => ({
    name,
    touch: { select: '.explore-controls select', value },
  })),
  ...[2, 3, 4, 6, 7, 8, 1].map((tab) => ({
    name: `form: tab ${tab}`,
    touch: { click: `.explore-tab:nth-child(${tab})` },
  })),
  { name: 'selection: one ally less', touch: { click: '.explore-controls .picker-remove' } },
];

type Times = Map<string, number[]>;

/** Times each change from the reader's touch to the paint of the new chart, at a slow-down of the processor, and prints them. */
async function bench(runs: number, slowDown: number): Promise<void> {
  const ours = await serveFolders({ '/': 'dist' });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  const times: Times = new Map();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript('globalThis.__name = (value) => value;');
    const address = `${ours.address}explore/?${eight}`;
    for (let run = 0; run < runs; run++) await oneRun(page, address, slowDown, times);
  } finally {
    await browser.close();
    await ours.close();
  }
  print(times, `processor slowed down ${slowDown}×, eight allies, ${runs} runs, milliseconds`);
}

/** A round at full speed fetches scripts and figures and is not counted; the one after it is. */
async function oneRun(page: Page, address: string, slowDown: number, times: Times): Promise<void> {
  await page.goto(address);
  await page.locator('.drawing-live svg').waitFor();
  for (const change of changes.slice(0, -1)) await timeOf(page, change);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  for (const change of changes) {
    const time = await timeOf(page, change);
    times.set(change.name, [...(times.get(change.name) ?? []), time]);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}

function print(times: Times, title: string): void {
  console.log(`\n${title}\n\n| change | best | median | worst |\n| --- | --: | --: | --: |`);
  for (const [name, all] of times) {
    const sorted = all.toSorted((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    const best = sorted[0] ?? Number.NaN;
    console.log(
      `| ${name} | ${best.toFixed(0)} | ${median.toFixed(0)} | ${(sorted.at(-1) ?? Number.NaN).toFixed(0)} |`,
    );
  }
}

async function timeOf(page: Page, { touch }: Change): Promise<number> {
  const time = await page.evaluate(touchAndWait, touch);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  return time;
}

/** Runs in the page: makes the change and answers the milliseconds to the paint after which the figure no longer changes. */
function touchAndWait(touch: Change['touch']): Promise<number> {
  return new Promise((resolve) => {
    const figure = document.querySelector('.explore figure');
    if (figure === null) throw new Error('There is no figure.');
    const start = performance.now();
    let last = Number.NaN;
    const painted = () => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        last = performance.now() - start;
      };
      requestAnimationFrame(() => channel.port2.postMessage(null));
    };
    // The slider of years and the links stand inside the figure; they follow the chart.
    const follows = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest('.time, .figure-actions');
    const watch = new MutationObserver((changes) => {
      if (changes.some(({ target }) => !follows(target))) painted();
    });
    watch.observe(figure, { childList: true, subtree: true, attributes: true });
    setTimeout(() => {
      watch.disconnect();
      resolve(last);
    }, 700);
    if ('click' in touch) document.querySelector<HTMLElement>(touch.click)?.click();
    else {
      const select = document.querySelector<HTMLSelectElement>(touch.select);
      if (select === null) throw new Error(`There is no ${touch.select}.`);
      select.value = touch.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
}

const runs = Number(process.env.RUNS ?? 5);
await bench(runs, 1);
await bench(runs, 4);
