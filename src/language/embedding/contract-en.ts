import type { EmbeddingMessages } from './embedding-messages';

/** The contract in English. */
export const contract: EmbeddingMessages['contract'] = {
  heading: 'What you can rely on',
  lead: 'An embed lives at /embed/<chart>/ (German: /de/embed/<chart>/) and takes the query of the page it comes from. What it cannot use it names in the frame, and shows the default.',
  written: 'Written',
  meaning: 'Meaning',
  flags: 'Flags in the address',
  flagLines: [
    ['theme=light | dark | auto', 'The colours; auto is the reader’s system.'],
    ['plain', 'No buttons and no links. Title, plot, notes and source stay.'],
    ['static', 'The drawing without the layer that reads it.'],
    [
      'transparent',
      'No ground of its own, where your page has the same color-scheme; else the browser paints one.',
    ],
    ['fit', 'Fills its frame instead of telling a height; type grows with the frame.'],
    ['lang=en | de', 'Leads to the same view in that language.'],
    [
      'edition=…',
      'Pins the edition, where the chart’s page knows one in its address; elsewhere the frame says so once it shows another.',
    ],
  ],
  files: 'Files beside it',
  fileLines: [
    ['/embed/<chart>.svg, .png', 'The chart as it opens, as a picture with title, source and day.'],
    ['/embed/<chart>.card.png', 'The same as a card of 1200 × 630 pixels for social networks.'],
    ['/embed/<chart>.oembed.json', 'The oEmbed document.'],
    ['/embed.js', 'The script of the page around: no dependencies, no requests.'],
  ],
  messages: 'Messages',
  messagesLead:
    'Frame and page speak by postMessage. Every message is an object with source “alliance-ledger”, version 1 and a type. Each side looks at window and origin and at the whole message; anything else is counted and ignored.',
  fromFrame: 'From the frame',
  fromFrameLines: [
    ['ready: chart', 'The frame is awake.'],
    ['height: height', 'The height of its content in pixels, once it has come to rest.'],
    [
      'state: chart, language, query, title, page',
      'What it shows, and the address of the same view.',
    ],
    ['key: key, code, keyCode, shiftKey', 'A key it has no use for; only after hello.'],
  ],
  toFrame: 'To the frame',
  toFrameLines: [
    ['hello', 'The page listens: the frame scrolls no more and releases its keys.'],
    ['theme: theme', 'Other colours, without loading anew.'],
  ],
  events: 'With the script, in your page',
  eventLines: [
    [
      '<alliance-ledger-chart chart query lang theme plain static transparent fit title>',
      'Makes the frame; what stands inside it is printed in its place.',
    ],
    ['<iframe data-alliance-ledger>', 'A frame of your own that the script looks after.'],
    [
      'ledger-ready, ledger-state',
      'Events of the frame that rise through the page; detail is the message.',
    ],
    [
      'keydown',
      'A released key, given to the document: slides go on turning after a click into the chart.',
    ],
  ],
  promises: [
    'The height is told once it has come to rest, twice at most while loading, and never in a loop: differences under two pixels are not told, and one width gets four reports unless the reader does something.',
    'Arrow keys belong to the chart only for who came to it with the Tab key; Escape gives them back.',
    'Addresses of today stay valid. A newer version of a message gets a new number.',
  ],
};
