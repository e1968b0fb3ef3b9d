import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFiles, readPage } from './built-pages';
import { siteStart } from './site-start';

/** The longest inline script that may stand before the content: it sets the theme, so that no page flashes. */
const longestInline = 400;

/** Names that stand in the pretend server's code and nowhere else. */
const pretence = ['mockServiceWorker', '[MSW]'];

/** What must not be in a product build: the pretend server, scripts that hold the content back, and cards that are not there. */
function faultsOf(folder: string): readonly string[] {
  return [
    ...pretenceFaults(folder),
    ...pageFiles('', folder).flatMap((file) => {
      const html = readPage(file, folder);
      return [...blockingFaults(html), ...cardFaults(html, folder)].map(
        (fault) => `${file}: ${fault}`,
      );
    }),
  ];
}

function pretenceFaults(folder: string): readonly string[] {
  const scripts = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'));
  const inside = scripts.flatMap((file) => {
    const code = readFileSync(join(folder, 'assets', file), 'utf8');
    const found = pretence.filter((name) => code.includes(name));
    return found.map((name) => `assets/${file} contains “${name}”`);
  });
  const worker = existsSync(join(folder, 'mockServiceWorker.js'));
  return worker ? ['mockServiceWorker.js belongs to the demo only', ...inside] : inside;
}

/** Module scripts and data wait for the content by themselves; one short inline script sets the theme. */
function blockingFaults(html: string): readonly string[] {
  const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
  const blocking = scripts.filter(
    ([, attributes = '']) => !/type="(?:module|application\/json)"/.test(attributes),
  );
  const bad = blocking.filter(
    ([, attributes = '', code = '']) =>
      /\bsrc=/.test(attributes) || code.length > longestInline || !code.includes('dataset.theme'),
  );
  return [
    ...bad.map(([tag]) => `holds the content back with ${tag.slice(0, 80)}`),
    ...(blocking.length > 1 ? ['has more than one script before its content'] : []),
    ...(/<link[^>]*rel="stylesheet"/.test(html) ? ['waits for a style sheet'] : []),
  ];
}

/** The picture and the document a page names for link previews are files of the build. */
function cardFaults(html: string, folder: string): readonly string[] {
  const named = [
    ...html.matchAll(/property="og:image" content="([^"]+)"/g),
    ...html.matchAll(/type="application\/json\+oembed"[^>]*href="([^"]+)"/g),
  ].flatMap(([, address]) => address ?? []);
  const start = siteStart();
  return named
    .filter((address) => !existsSync(join(folder, address.slice(start.length))))
    .map((address) => `names ${address}, which is not there`);
}

const faults = faultsOf('dist');
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length === 0)
  console.log('No pretend server, no blocking script and no missing card in dist/.');
process.exitCode = faults.length === 0 ? 0 : 1;
