import { contract } from './contract-en';
import type { EmbeddingMessages } from './embedding-messages';

export const messages: EmbeddingMessages = {
  title: 'Embed a chart',
  lead: 'Any chart of this site in your own page or slides: as high as it is, in your colours, with its source. No cookies, no tracking.',
  choice: {
    heading: 'What it shows',
    chart: 'Chart',
    groups: { charts: 'Charts', explorer: 'Explorer', families: 'From the pages' },
    paste: 'Or the address of a view',
    pasteHint: 'Set a chart up on any page, then paste that page’s address here.',
    noView: 'No chart stands at this address.',
    several: (count) => `${count} charts stand at this address. Choose one:`,
    view: (query) => `View: ${query}`,
    unused: (names) => `Not known to this chart, and without effect: ${names}.`,
  },
  look: {
    language: 'Language',
    languages: { en: 'English', de: 'German' },
    theme: 'Colours',
    themes: { auto: 'As the reader’s system', light: 'Light', dark: 'Dark' },
    flags: 'Also',
    flagNames: {
      plain: 'Plain: no buttons or links',
      static: 'Static: a drawing that nobody can point into',
      transparent: 'Transparent: on your page’s ground',
      fit: 'Fit: fills a frame of 16:9, for slides',
    },
    edition: 'When a newer edition comes',
    editions: { live: 'Show the newer one', frozen: 'Stay on today’s' },
    frozen: {
      kept: (query) => `Frozen: the address says ${query}.`,
      held: (query) =>
        `This chart names its editions itself, so its address (${query}) cannot take it back to one. The day it moves on, the frame says so. A picture that you download stays as it is.`,
    },
    still: 'With a picture for print and for readers without scripts',
    stillDefault: 'There is a picture only of the chart as it opens, not of your own view.',
  },
  code: {
    heading: 'The code',
    kind: 'As',
    kinds: {
      script: 'Frame and script',
      element: 'Element',
      frame: 'Frame alone',
      picture: 'Picture',
      oembed: 'oEmbed',
    },
    hints: {
      script: 'The usual way. The script gives the frame its height; without it the frame is 16:9.',
      element: 'For pages that put HTML together themselves. Needs the script, once a page.',
      frame: 'Where scripts are not allowed: 16:9, and scrolls where the chart is higher.',
      picture:
        'The chart as it opens, as a picture with title and source in it. It does not change.',
      oembed: 'The address of a document for systems that understand oEmbed.',
    },
    label: 'Copy this into your page',
    copy: 'Copy code',
    waiting: 'The figures are being read …',
  },
  preview: {
    heading: 'How it looks',
    width: 'Width of the column',
    told: (height) => `The frame says: ${height} pixels high.`,
    fits: 'The frame keeps 16:9 and fills it.',
    region: 'Preview',
  },
  contract,
};
