import { defineConfig, devices } from '@playwright/test';
import { addresses, ports } from './tests/browser/support/hosts';
import { findBrowser } from './tooling/find-browser';

const executablePath = findBrowser();
const inCi = process.env.CI !== undefined;

/** Only this machine has a name, so that nothing can be fetched from anywhere else. */
const localOnly = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: inCi,
  // A busy machine may upset the timing of a browser once; the report names what had to be repeated.
  retries: inCi ? 1 : 0,
  // The JSON report is for `npm test`, which names the file it wants it in.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : [['line']],
  use: {
    baseURL: addresses.product,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // What cannot be pressed or read fails soon; it does not use up the whole time of a long test.
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          ...(executablePath === null ? {} : { executablePath }),
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            localOnly,
          ],
        },
      },
    },
  ],
  webServer: [
    {
      command: `npm run preview -- --port ${ports.product}`,
      url: addresses.product,
      reuseExistingServer: !inCi,
    },
    {
      command: `npm run preview -- --mode demo --outDir dist-demo --port ${ports.demo}`,
      url: addresses.demo,
      reuseExistingServer: !inCi,
    },
  ],
});
