import type { ModelSource } from '../charts/model';
import { useWords } from '../language/words-context';

/** Producer, publication, edition, cut-off, terms; and where the figure is ours, from what and how. */
export function SourceLine({ sources }: { sources: readonly ModelSource[] }) {
  const { figure } = useWords().messages;
  return (
    <div className="figure-source">
      {sources.map((source) => (
        <p key={source.edition}>
          <span className="figure-source-label">{figure.source}: </span>
          {source.producer}, {source.publication}, {source.label}
          {source.cutOff === null ? '' : `, ${figure.cutOff(source.cutOff)}`}. {source.terms}
          {source.formulas.length === 0
            ? ''
            : ` ${capital(figure.ownCalculation(source.producer))}: ${source.formulas.join('; ')}.`}
        </p>
      ))}
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
