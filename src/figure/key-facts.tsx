import { useWords } from '../language/words-context';
import { useSite } from './site';

/** A number that stands for itself, with what it is of and what it means. */
export interface KeyFact {
  readonly number: string;
  /** Empty where the number says it. */
  readonly unit: string;
  readonly means: string;
}

/** The key numbers of a page; nothing where there are none. A demo's are marked as such. */
export function KeyFacts({
  label,
  facts,
  source,
  className = '',
}: {
  label: string;
  facts: readonly KeyFact[];
  /** Where they come from; absent where the page says it elsewhere. */
  source?: string;
  /** Of the section, for the page's own rules. */
  className?: string;
}) {
  const { messages } = useWords();
  const { demo } = useSite();
  return facts.length === 0 ? null : (
    <section className={`facts ${className}`} aria-label={label}>
      {demo ? <p className="demo-mark">{messages.figure.demo}</p> : null}
      <dl>
        {facts.map(({ number, unit, means }) => (
          <div className="fact" key={means}>
            <dt>
              <span className="fact-number">{number}</span>{' '}
              <span className="fact-unit">{unit}</span>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      {source === undefined ? null : <p className="facts-source">{source}</p>}
    </section>
  );
}
