import { deckFormat, readWrittenDeck, type WrittenDeck } from '../../data/deck-schema';
import { type Deck, deckLimits } from './deck';

/** Why a file is no deck that can be used. `path` leads to the first part that is wrong: `slides 3 caption`. */
export type FileFault =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-deck' }
  | { readonly kind: 'version' }
  | { readonly kind: 'part'; readonly path: string }
  | { readonly kind: 'too-long'; readonly path: string; readonly most: number };

/** A file or the browser's storage, read. */
export type ReadDeck = { readonly deck: Deck } | { readonly fault: FileFault };

/** A deck as the text of a file. */
export function writeDeckFile({ title, slides }: Deck): string {
  const written: WrittenDeck = {
    format: deckFormat,
    version: 1,
    title,
    slides: slides.map(({ view, caption, notes, steps, spotlight }) => ({
      ...view,
      caption,
      notes,
      steps: [...steps],
      spotlight,
    })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** Reads the text of a file. Never throws; a deck of which one part is wrong is not read at all, so that nothing is lost unseen. */
export function readDeckFile(text: string): ReadDeck {
  const value = parsed(text);
  if (value === undefined) return { fault: { kind: 'not-json' } };
  const read = readWrittenDeck(value);
  if ('at' in read) return { fault: faultAt(read.at) };
  const fault = tooLong(read.deck);
  if (fault !== null) return { fault };
  const { title, slides } = read.deck;
  return {
    deck: {
      title,
      slides: slides.map(({ chart, query, caption, ...rest }) => ({
        view: { chart, query },
        caption: caption === '' ? null : caption,
        ...rest,
      })),
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultAt(at: readonly (string | number)[]): FileFault {
  const [first] = at;
  if (first === undefined || first === 'format') return { kind: 'not-a-deck' };
  if (first === 'version') return { kind: 'version' };
  return { kind: 'part', path: printPath(at) };
}

/** Slides count from 1, as on the screen. */
function printPath(at: readonly (string | number)[]): string {
  return at.map((part) => (typeof part === 'number' ? part + 1 : part)).join(' ');
}

function tooLong({ title, slides }: WrittenDeck): FileFault | null {
  if (slides.length > deckLimits.slides) return over('slides', deckLimits.slides);
  if (title.length > deckLimits.title) return over('title', deckLimits.title);
  for (const [at, slide] of slides.entries()) {
    const part = texts.find((one) => (slide[one]?.length ?? 0) > deckLimits[one]);
    if (part !== undefined) return over(printPath(['slides', at, part]), deckLimits[part]);
    const longest = slide.steps.some(({ length }) => length > deckLimits.query);
    if (longest || slide.steps.length > deckLimits.steps) {
      return over(printPath(['slides', at, 'steps']), deckLimits.steps);
    }
  }
  return null;
}

const texts = ['chart', 'query', 'caption', 'notes', 'spotlight'] as const;

function over(path: string, most: number): FileFault {
  return { kind: 'too-long', path, most };
}
