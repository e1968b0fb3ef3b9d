import type { PillarSides } from '../../charts/pillar/pillar-series';
import type { PillarMessages } from '../../language/pillar/pillar-messages';
import { useWords } from '../../language/words-context';

/** The formulas of every number that is not NATO's own. */
export function Working({ sides, messages }: { sides: PillarSides; messages: PillarMessages }) {
  const { say } = useWords();
  const formulas = [sides.europe, sides.america].flatMap(({ money, part, growth, ofGdp }) =>
    [money, part, growth, ofGdp].flatMap(({ derivation }) => derivation?.formulas ?? []),
  );
  return (
    <details className="pillar-working">
      <summary>{messages.working.title}</summary>
      <ul>
        {[...new Set(formulas.map(({ text }) => say(text)))].map((text) => (
          <li key={text}>{text}</li>
        ))}
        <li>{messages.working.published}</li>
      </ul>
    </details>
  );
}
