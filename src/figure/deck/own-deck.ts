import { type Deck, emptyDeck } from './deck';
import { readDeckFile, writeDeckFile } from './deck-file';

/** The deck of this reader's own, kept in this browser. */
export interface OwnDeck {
  readonly deck: Deck;
  /**
   * How safe it is: `stored` survives a reload; `refused` holds for this page only, because the browser keeps nothing or has no
   * room; `unreadable` is an empty one in place of a stored one that could not be read, which is kept aside.
   */
  readonly state: 'stored' | 'refused' | 'unreadable';
}

const key = 'deck';
const asideKey = 'deck-unreadable';

const none: OwnDeck = { deck: emptyDeck, state: 'stored' };

let current: OwnDeck | null = null;
const listeners = new Set<() => void>();

/** The deck as it stands; the same object until it changes. */
export function readOwnDeck(): OwnDeck {
  current ??= load();
  return current;
}

/** Puts another deck in its place, for this page at once and for later visits where the browser keeps it. */
export function writeOwnDeck(deck: Deck): void {
  current = { deck, state: store(key, writeDeckFile(deck)) ? 'stored' : 'refused' };
  tell();
}

/** Calls back when the deck changes, here or in another window of this browser. */
export function watchOwnDeck(changed: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', heed);
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
    if (listeners.size === 0) stopHeeding();
  };
}

/** What is stored may change while nobody watches, and is then read anew; what could not be stored is known only here. */
function stopHeeding(): void {
  window.removeEventListener('storage', heed);
  if (current?.state !== 'refused') current = null;
}

function heed({ key: changed }: StorageEvent): void {
  if (changed !== key && changed !== null) return;
  current = null;
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

function load(): OwnDeck {
  const text = read();
  if (text === null) return none;
  const parsed = readDeckFile(text);
  if ('deck' in parsed) return { deck: parsed.deck, state: 'stored' };
  store(asideKey, text);
  return { deck: emptyDeck, state: 'unreadable' };
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
