import { readdirSync } from 'node:fs';
import { pageFiles, scriptsBefore } from './tooling/built-pages';

const firstScripts = '105 kB';
const allScripts = '130 kB';
const page = '25 kB';
/** The script that pages of others load. */
const hostScript = '2 kB';
/** The explorer draws every form of every measure: its own page and its embed bring that with them. */
const explorePage = '285 kB';
const exploreEmbed = '200 kB';
/** A chart that an address puts together brings its form, its rules and the reading of addresses, beside what every page has. */
const familyEmbed = '145 kB';

/** Whoever puts an embed together reads every address of the site. */
const builder = '125 kB';

const families = readdirSync('src/figure/families').map((file) => file.split('.')[0] ?? file);

const isExplorer = (file: string) => /(^|\/)explore\/index\.html$/.test(file);

function limitOf(file: string): string {
  if (families.some((id) => file.includes(`embed/${id}/`))) return familyEmbed;
  if (file === 'embed/index.html') return builder;
  if (!isExplorer(file)) return firstScripts;
  return file.startsWith('embed/') ? exploreEmbed : explorePage;
}

/** What a reader waits for, gzipped, as the pages that the build wrote name it. */
export default [
  ...['index.html', 'de/index.html'].map((file) => ({
    name: `${file}: scripts before the chart library`,
    path: scriptsBefore('chart library', file),
    limit: firstScripts,
    gzip: true,
  })),
  ...[...pageFiles('embed'), 'explore/index.html', 'de/explore/index.html'].map((file) => ({
    name: `${file}: scripts before the chart library`,
    path: scriptsBefore('chart library', file),
    limit: limitOf(file),
    gzip: true,
  })),
  {
    name: 'index.html: all its scripts',
    path: scriptsBefore('nothing', 'index.html'),
    limit: allScripts,
    gzip: true,
  },
  { name: 'embed.js', path: 'dist/embed.js', limit: hostScript, gzip: true },
  ...pageFiles('').map((file) => ({
    name: file,
    path: `dist/${file}`,
    limit: page,
    gzip: true,
  })),
];
