/** What a key asks of a presentation. */
export type ShowCommand =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' }
  | { readonly kind: 'digit'; readonly digit: string }
  | {
      readonly kind: 'overview' | 'speaker' | 'full-screen' | 'black' | 'notes' | 'help' | 'leave';
    };

/** The keys of each command, as events name them: those of keyboards and of clickers. */
export const showKeys = {
  next: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter'],
  previous: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'],
  first: ['Home'],
  last: ['End'],
  overview: ['o'],
  speaker: ['s'],
  'full-screen': ['f'],
  black: ['b', '.'],
  notes: ['n'],
  help: ['?', 'h'],
  leave: ['Escape'],
} as const satisfies Readonly<Record<Exclude<ShowCommand['kind'], 'digit'>, readonly string[]>>;

/** A key as an event tells it. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a pressed key asks for; null where nothing: the browser's own shortcuts stay its own. */
export function commandOf({ key, ctrlKey, altKey, metaKey }: PressedKey): ShowCommand | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key };
  const small = key.length === 1 ? key.toLowerCase() : key;
  for (const kind of kinds) {
    const keys: readonly string[] = showKeys[kind];
    if (keys.includes(small)) return { kind };
  }
  return null;
}

const kinds = [
  'next',
  'previous',
  'first',
  'last',
  'overview',
  'speaker',
  'full-screen',
  'black',
  'notes',
  'help',
  'leave',
] as const satisfies readonly (keyof typeof showKeys)[];
