import type { EditionChange } from '../../charts/editions/changes';
import { headOf } from '../../charts/editions/comparable';
import { noticeableText, whyChanged } from '../../charts/editions/why-changed';
import { levelIn, sentence } from '../../charts/editions/write-change-row';
import { writeChange, writeValue } from '../../charts/editions/write-value';
import { SheetTable } from '../../figure/sheet-table';
import type { Words } from '../../language/words';
import { useWords } from '../../language/words-context';
import type { SectionProps } from './section-props';

type Said = Pick<SectionProps, 'state' | 'messages'>;

const told = 5;

/** The largest changes as sentences, and all of them as a table. */
export function ChangesInWords({
  state,
  messages,
  changes,
}: Said & { changes: readonly EditionChange[] }) {
  const words = useWords();
  const said = messages.changes;
  const when = state.over === 'year' ? `${state.year}` : said.mean;
  const label = (edition: Said['state']['from']) => words.say(headOf(edition).label);
  const write = (value: number, { entity }: EditionChange) =>
    writeValue(value, state.measure, words, { entity, level: levelIn(state) });
  return (
    <>
      <h3 className="editions-words">{said.largest}</h3>
      <ul className="editions-sentences">
        {changes.slice(0, told).map((one) => (
          <li key={one.entity.id}>
            <strong>
              {said.sentence(words.say(one.entity.name), when, sentence(one, state, words))}
            </strong>
            : {whyText(one, { state, messages }, words)}.
          </li>
        ))}
      </ul>
      <details>
        <summary>{said.all(changes.length)}</summary>
        <SheetTable
          label={said.caption}
          caption={said.caption}
          columns={[said.ally, label(state.from), label(state.to), said.change, said.inWords]}
          texts={[said.inWords]}
          rows={changes.map((one) => ({
            key: one.entity.id,
            own: one.entity.id === state.entity,
            head: words.say(one.entity.name),
            cells: [
              mark(write(one.revision.before, one), one.revision.wasEstimate, messages),
              mark(write(one.revision.after, one), one.revision.isEstimate, messages),
              writeChange(one.revision.before, one.revision.after, state.measure, words),
              <span key="why" className="editions-reason">
                {whyText(one, { state, messages }, words)}
              </span>,
            ],
          }))}
        />
      </details>
    </>
  );
}

/** A value, called an estimate where it is one. */
function mark(text: string, isEstimate: boolean, { published }: Said['messages']): string {
  return isEstimate ? `${text} (${published.estimate})` : text;
}

/** What the figures alone say of why a value changed. */
function whyText(one: EditionChange, { state, messages }: Said, words: Words): string {
  const said = messages.changes;
  const { own, others } = whyChanged(one, state.measure);
  const ownText = {
    'became-final': said.becameFinal,
    'still-estimate': said.stillEstimate,
    'final-in-both': said.finalBoth,
  }[own];
  return `${ownText}; ${othersText()}`;

  function othersText(): string {
    if (others === 'none' || one.finalMove === null) return said.noFinal;
    if (others === 'kept') return said.finalKept(noticeableText(state.measure, words));
    const { year, before, after } = one.finalMove;
    const write = (value: number) =>
      writeValue(value, state.measure, words, { entity: one.entity });
    return said.finalMoved(year, write(before), write(after));
  }
}
