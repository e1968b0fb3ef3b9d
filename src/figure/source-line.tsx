import type { ModelSource } from '../charts/model';
import { useWords } from '../language/words-context';

/** Producer, publication, edition, cut-off, terms; and where the figure is ours, from what and how. */
export function SourceLine({ sources }: { sources: readonly ModelSource[] }) {
  const { figure } = useWords().messages;
  return (
    <div className="figure-source">
      {merged(sources).map((source) => (
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

/** Each edition once, with every formula applied to its figures. */
function merged(sources: readonly ModelSource[]) {
  const editions = new Map<string, ModelSource & { readonly formulas: readonly string[] }>();
  for (const source of sources) {
    const known = editions.get(source.edition)?.formulas ?? [];
    const own = source.own === null || known.includes(source.own) ? [] : [source.own];
    editions.set(source.edition, { ...source, formulas: [...known, ...own] });
  }
  return [...editions.values()];
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
