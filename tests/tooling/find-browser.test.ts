// @vitest-environment node
import { expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../tooling/find-browser';

const playwrights = '/cache/playwright/chrome';

/** A machine with the files and nothing else. */
function machine(files: readonly string[], changes: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    exists: (path) => files.includes(path),
    playwrights: () => playwrights,
    ...changes,
  };
}

test('a named browser comes before all others', () => {
  const env = { CHROMIUM_PATH: '/opt/chromium', PATH: '/usr/bin' };
  const all = ['/opt/chromium', '/usr/bin/chromium', playwrights];
  expect(findBrowser(machine(all, { env }))).toBe('/opt/chromium');
});

test('a named browser that is not there is an error, not another browser', () => {
  const env = { CHROMIUM_PATH: '/opt/chromium', PATH: '/usr/bin' };
  expect(() => findBrowser(machine(['/usr/bin/chromium'], { env }))).toThrow('/opt/chromium');
});

test.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
  '%s on the PATH is found',
  (name) => {
    expect(findBrowser(machine([`/usr/bin/${name}`, playwrights]))).toBe(`/usr/bin/${name}`);
  },
);

test('the usual places of macOS and Windows are looked at', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser(machine([mac], { platform: 'darwin' }))).toBe(mac);
  const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  const env = { PROGRAMFILES: 'C:\\Program Files' };
  expect(findBrowser(machine([windows], { platform: 'win32', env }))).toBe(windows);
});

test('Playwright’s own browser is the last resort', () => {
  expect(findBrowser(machine([playwrights]))).toBe(playwrights);
});

test('there may be none', () => {
  expect(findBrowser(machine([]))).toBeNull();
  expect(findBrowser(machine([''], { env: {}, playwrights: () => '' }))).toBeNull();
});
