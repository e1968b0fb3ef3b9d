import { pageFiles, scriptsBefore } from './tooling/built-pages';

const firstScripts = '105 kB';
const allScripts = '205 kB';
const page = '25 kB';

/** What a reader waits for, gzipped, as the pages that the build wrote name it. */
export default [
  ...['index.html', 'de/index.html'].map((file) => ({
    name: `${file}: scripts before the chart library`,
    path: scriptsBefore('chart library', file),
    limit: firstScripts,
    gzip: true,
  })),
  ...pageFiles('embed').map((file) => ({
    name: `${file}: scripts before the chart library`,
    path: scriptsBefore('chart library', file),
    limit: firstScripts,
    gzip: true,
  })),
  {
    name: 'index.html: all its scripts',
    path: scriptsBefore('nothing', 'index.html'),
    limit: allScripts,
    gzip: true,
  },
  ...pageFiles('').map((file) => ({
    name: file,
    path: `dist/${file}`,
    limit: page,
    gzip: true,
  })),
];
