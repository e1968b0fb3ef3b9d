import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser';

/** Runs a command in view of the reader; true where it ended well. */
function run(command: string, args: readonly string[]): boolean {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function has(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Installs the distribution's Chromium; false where that cannot be done here. */
function installWithApt(): boolean {
  if (process.platform !== 'linux' || !has('apt-get', ['--version'])) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !has('sudo', ['-n', 'true'])) return false;
  const apt = (...args: readonly string[]) =>
    isRoot
      ? run('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args])
      : run('sudo', ['-n', 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]);
  return apt('update') && apt('install', '-y', 'chromium', 'fonts-liberation');
}

const found = findBrowser();
if (found !== null) {
  console.log(`The browser tests use ${found}.`);
} else {
  console.log('No Chromium was found: installing one.');
  if (!installWithApt() || findBrowser() === null)
    run('npx', ['playwright', 'install', 'chromium']);
  const installed = findBrowser();
  console.log(
    installed === null
      ? 'No Chromium could be installed. Install one, or set CHROMIUM_PATH to it.'
      : `The browser tests use ${installed}, installed just now.`,
  );
  process.exitCode = installed === null ? 1 : 0;
}
