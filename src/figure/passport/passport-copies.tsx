import { useEffect, useId, useRef } from 'react';
import { useExploreMessages } from '../../language/explore/explore-messages-context';
import { useWords } from '../../language/words-context';
import { useCopying } from '../use-copying';
import { buildCitation, type Retrieval } from './citation';
import { citeBibtex } from './cite-bibtex';
import { citeCsl } from './cite-csl';
import { citeText } from './cite-text';
import type { Passport } from './passport';

/** Copies the passport as a sentence, for reference managers, or as a link. */
export function PassportCopies({
  passport,
  retrieval,
}: {
  passport: Passport;
  retrieval: Retrieval;
}) {
  const words = useWords();
  const { passport: messages } = useExploreMessages();
  const { copying, copy } = useCopying<'text' | 'bibtex' | 'csl' | 'link'>();
  const label = useId();
  const cite = () => buildCitation(passport, retrieval, words, messages);
  return (
    <div className="passport-copies">
      <p id={label} className="passport-copies-name">
        {messages.copy.label}
      </p>
      <ul aria-labelledby={label}>
        <li>
          <button type="button" onClick={() => copy('text', citeText(cite(), retrieval))}>
            {messages.copy.text}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => copy('bibtex', citeBibtex(cite(), retrieval))}>
            BibTeX
          </button>
        </li>
        <li>
          <button
            type="button"
            onClick={() => copy('csl', citeCsl(cite(), retrieval, words.language))}
          >
            CSL-JSON
          </button>
        </li>
        <li>
          <button type="button" onClick={() => copy('link', retrieval.link)}>
            {messages.copy.link}
          </button>
        </li>
      </ul>
      <p role="status" className="passport-copied">
        {copying.kind === 'copied' ? messages.copy.done[copying.what] : null}
        {copying.kind === 'refused' ? messages.copy.refused : null}
      </p>
      {copying.kind === 'refused' ? <ByHand text={copying.text} /> : null}
    </div>
  );
}

/** A text the reader copies by hand: selected, with the focus on it. */
function ByHand({ text }: { text: string }) {
  const { passport } = useExploreMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <textarea
      ref={field}
      className="passport-by-hand"
      readOnly
      rows={6}
      value={text}
      aria-label={passport.copy.byHand}
    />
  );
}
