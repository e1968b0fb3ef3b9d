import { editionHeads, sources } from '../../catalogue/sources';
import type { GivenAnswer } from '../../charts/definitions/answers';
import { writeAmount } from '../../charts/definitions/definitions-words';
import type { DefinitionsState } from '../../charts/definitions/state';
import type { Entity } from '../../domain/entity';
import { SheetTable } from '../../figure/sheet-table';
import type { DefinitionsMessages } from '../../language/definitions/definitions-messages';
import { useWords } from '../../language/words-context';
import { stageText } from './stage-text';

/** Every answer with its amount, what it books, what it is, and where it stands. */
export function AnswerTable({
  answers,
  entity,
  state,
  messages,
}: {
  answers: readonly GivenAnswer[];
  entity: Entity;
  state: DefinitionsState;
  messages: DefinitionsMessages;
}) {
  const words = useWords();
  if (answers.length === 0) return null;
  const said = messages.table;
  const caption = said.caption(words.say(entity.name), state.year);
  return (
    <SheetTable
      label={caption}
      caption={caption}
      columns={[said.answer, said.amount, said.basis, said.stage, said.source]}
      texts={[said.basis, said.stage, said.source]}
      rows={answers.map((one) => ({
        key: one.meaning.id,
        head: words.say(one.meaning.name),
        cells: [
          writeAmount(one, words),
          messages.bases[one.meaning.basis],
          one.meaning.whole
            ? stageText(one, messages)
            : `${stageText(one, messages)}; ${said.part}`,
          <AnswerSource key="source" answer={one} />,
        ],
      }))}
    />
  );
}

function AnswerSource({ answer: { edition, reference } }: { answer: GivenAnswer }) {
  const { say } = useWords();
  if (reference !== null) return <a href={reference.address}>{say(reference.title)}</a>;
  const head = editionHeads.find(({ id }) => id === edition);
  const source = sources.find(({ id }) => id === head?.source);
  return head === undefined || source === undefined
    ? null
    : `${say(source.name)}, ${say(head.label)}`;
}
