import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { exploreMessages as de } from '../../src/language/explore/de';
import { exploreMessages as en } from '../../src/language/explore/en';
import { ExploreMessagesProvider } from '../../src/language/explore/explore-messages-context';
import type { Words } from '../../src/language/words';
import { WordsProvider } from '../../src/language/words-context';
import { english } from './words';

/** Renders a part of the explorer with the words of a language; answers as Testing Library does. */
export function renderExplore(part: ReactNode, words: Words = english) {
  const around = (children: ReactNode) => (
    <WordsProvider words={words}>
      <ExploreMessagesProvider messages={words.language === 'de' ? de : en}>
        {children}
      </ExploreMessagesProvider>
    </WordsProvider>
  );
  const rendered = render(around(part));
  return { ...rendered, show: (next: ReactNode) => rendered.rerender(around(next)) };
}
