import { findIndicator } from '../../catalogue/indicators';
import { getMeasure } from '../../catalogue/measures';
import { capitalised, definitionText } from '../../charts/claims/definition-words';
import type { EvaluatedRow } from '../../charts/claims/evaluated';
import type { Text } from '../../domain/text';
import type { ClaimsMessages } from '../../language/claims/claims-messages';
import { useWords } from '../../language/words-context';

/** What each definition of a grid means, in the words of its measure or indicator. */
export function Meanings({
  rows,
  messages,
}: {
  rows: readonly EvaluatedRow[];
  messages: ClaimsMessages;
}) {
  const words = useWords();
  const said = new Map<string, { readonly name: string; readonly text: Text }>();
  for (const row of rows) {
    const text = meaningOf(row);
    if (text !== null && !said.has(text.en)) {
      said.set(text.en, {
        name: capitalised(definitionText({ ...row, aside: false }, words)),
        text,
      });
    }
  }
  return (
    <details className="claim-meanings" open>
      <summary>
        <h2>{messages.meanings.title}</h2>
      </summary>
      <dl>
        {[...said.values()].map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words.say(text)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function meaningOf({ test: { basis } }: EvaluatedRow): Text | null {
  return basis.kind === 'measure'
    ? getMeasure(basis.measure).definition
    : (findIndicator(basis.indicator)?.definition ?? null);
}
