import { createContext, type ReactNode, useContext } from 'react';
import type { Words } from './words';

const WordsContext = createContext<Words | null>(null);

/** Gives everything inside it the words of one language. */
export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the shown language. Throws outside a `WordsProvider`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useWords needs a WordsProvider around it.');
  return words;
}
