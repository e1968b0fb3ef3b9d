import type { EditorMessages } from './editor-messages';

const kept = 'Your deck stays as it is.';

export const editor: EditorMessages = {
  ownTitle: 'Your deck',
  titleLabel: 'Title of the deck',
  slides: (count) => (count === 1 ? '1 slide' : `${count} slides`),
  empty: 'Your deck has no slides yet.',
  howToAdd:
    'Every figure has “Add to deck” among its links: it takes the figure over as it stands, with whatever you chose.',
  ready: 'Ready decks',
  openReady: (title) => `Open “${title}”`,
  visiting: (own) =>
    own === 0
      ? 'This deck is not yours yet: it can be shown and printed as it is.'
      : `This deck is not yours: it can be shown and printed as it is. Your own (${own === 1 ? '1 slide' : `${own} slides`}) is untouched.`,
  toOwn: 'Go to your deck',
  takeOver: 'Take it over as your deck',
  present: 'Present',
  presentFrom: (slide) => `Present from slide ${slide}`,
  copyLink: 'Copy link to the deck',
  copied: 'The link is in the clipboard. It holds the whole deck, notes included.',
  copiedWithoutNotes:
    'The link is in the clipboard, without the notes: with them it would be too long. A file holds all of it.',
  tooLongForLink: 'The deck is too long for a link. Save it as a file to pass it on.',
  copyByHand: 'The browser keeps the clipboard closed. Copy the link by hand:',
  save: 'Save as a file',
  open: 'Open a file',
  print: 'Print',
  clear: 'Empty the deck',
  undo: 'Undo',
  removed: (slide) => `Slide ${slide} was removed.`,
  replaced: (count) =>
    `The deck was replaced by one of ${count === 1 ? '1 slide' : `${count} slides`}.`,
  cleared: 'The deck was emptied.',
  refused:
    'This browser keeps nothing, or has no room: the deck is lost when the page is closed. Save it as a file, or copy its link.',
  unreadable:
    'The deck stored in this browser could not be read. It was set aside, and this one starts empty.',
  full: (most) => `A deck holds at most ${most} slides.`,
  caption: 'Title',
  captionHint: 'As the figures have it',
  notes: 'Notes',
  spotlight: 'Spotlight',
  everybody: 'on nobody',
  steps: (count) => (count === 1 ? 'followed by 1 more state' : `followed by ${count} more states`),
  step: {
    list: 'Further states, before the next slide',
    name: (step) => `State ${step}`,
    up: (step) => `Move state ${step} up`,
    down: (step) => `Move state ${step} down`,
    split: (step) => `Make state ${step} a slide`,
    remove: (step) => `Remove state ${step}`,
    removed: (step, slide) => `State ${step} of slide ${slide} was removed.`,
    isSlide: (step, slide) => `State ${step} is now slide ${slide}.`,
    join: (slide) => `Make it a further state of slide ${slide}`,
    joined: (from, slide) => `Slide ${from} is now a further state of slide ${slide}.`,
  },
  unused: (names) => `Not used of its state, as this figure does not know it: ${names}`,
  figure: 'Open the figure',
  up: (slide) => `Move slide ${slide} up`,
  down: (slide) => `Move slide ${slide} down`,
  duplicate: (slide) => `Duplicate slide ${slide}`,
  remove: (slide) => `Remove slide ${slide}`,
  moved: (from, to) => `Slide ${from} is now slide ${to}.`,
  slide: (slide) => `Slide ${slide}`,
  fileName: 'deck',
  file: {
    unread: `The file could not be read. ${kept}`,
    tooLarge: `The file is too large for a deck. ${kept}`,
    notJson: `The file is no deck: it is not written as JSON, or ends too early. ${kept}`,
    notADeck: `The file is no deck of this site. ${kept}`,
    version: `The file was written by a later version, which is not known here. ${kept}`,
    part: (path) => `The file is a deck with a fault at “${path}”. ${kept}`,
    tooLong: (path, most) => `The file has more at “${path}” than fits (at most ${most}). ${kept}`,
  },
  faults: {
    version: 'The address holds a deck of a version that is not known here.',
    tooManySlides: (most) =>
      `The address holds more than ${most} slides; the first ${most} are shown.`,
    title: 'The title of the deck in the address is too long and was left out.',
    part: (slide, part) => `Slide ${slide}: its ${parts[part]} could not be used and was left out.`,
    leftOut: (slide) => `Slide ${slide} names no chart and was left out.`,
    ready: (value) => `There is no ready deck “${value}”; shown is your own.`,
    show: (value) => `“${value}” is no place in a deck; the presentation is not started.`,
    speaker: (value) => `“${value}” is no presentation; this is no speaker’s window.`,
  },
};

const parts = {
  query: 'state',
  caption: 'title',
  notes: 'notes',
  steps: 'further states',
  spotlight: 'spotlight',
} as const;
