import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What the search looks at; given as arguments so that every machine can be tested on one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Where Playwright would put a browser of its own. */
  readonly playwrights: () => string;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  playwrights: () => chromium.executablePath(),
};

/**
 * The path of a Chromium: `CHROMIUM_PATH`, one on the PATH, one in the usual places, or Playwright's own.
 * Null where there is none. Throws where `CHROMIUM_PATH` names a file that is not there.
 */
export function findBrowser(machine: Machine = thisMachine): string | null {
  const named = machine.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!machine.exists(named))
      throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`);
    return named;
  }
  const candidates = [...onPath(machine), ...usualPlaces(machine), machine.playwrights()];
  return candidates.find((path) => path !== '' && machine.exists(path)) ?? null;
}

function onPath({ platform, env }: Machine): readonly string[] {
  if (platform === 'win32') return [];
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    const apps = ['Chromium.app/Contents/MacOS/Chromium'];
    apps.push('Google Chrome.app/Contents/MacOS/Google Chrome');
    return ['/Applications', `${env.HOME ?? ''}/Applications`].flatMap((folder) =>
      apps.map((app) => `${folder}/${app}`),
    );
  }
  if (platform !== 'win32') return [];
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return folders.flatMap((folder) =>
    folder === undefined
      ? []
      : [
          `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
          `${folder}\\Chromium\\Application\\chrome.exe`,
        ],
  );
}
