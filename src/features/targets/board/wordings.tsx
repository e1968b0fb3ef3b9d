import { references } from '../../../catalogue/references';
import { notAFee } from '../../../catalogue/target-board';
import { targetWordings } from '../../../catalogue/target-wordings';
import { targets } from '../../../catalogue/targets';
import type { TargetsState } from '../../../charts/targets/state';
import type { TargetsMessages } from '../../../language/targets/targets-messages';
import { useWords } from '../../../language/words-context';

/** What each target asks for, in plain words, with its date; and what none of them is. */
export function Wordings({
  state,
  messages,
}: {
  state: TargetsState;
  messages: TargetsMessages['wordings'];
}) {
  const { say, format } = useWords();
  return (
    <section className="targets-wordings">
      <h2>{messages.title}</h2>
      <p className="targets-fee">
        {say(notAFee.text)} <References ids={notAFee.references} />
      </p>
      <p className="targets-wording-lead">{messages.lead}</p>
      <ol>
        {targets.map((target) => {
          const { wording, references: ids } = targetWordings[target.id];
          return (
            <li key={target.id} data-shown={target.id === state.target ? '' : undefined}>
              <p className="targets-when">
                {messages.agreed(format.date(target.agreed))}
                {', '}
                {target.by === null ? messages.atOnce : messages.by(target.by)}
              </p>
              <h3>
                {say(target.name)}
                {target.id === state.target ? <small>{messages.shown}</small> : null}
                {target.indicator === null ? <small>{messages.notTabulated}</small> : null}
              </h3>
              <p>{say(wording)}</p>
              <References ids={ids} label={messages.references} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function References({ ids, label }: { ids: readonly string[]; label?: string }) {
  const { say } = useWords();
  const used = references.filter(({ id }) => ids.includes(id));
  return (
    <span className="targets-references">
      {label === undefined ? null : <>{label}: </>}
      {used.map(({ id, title, address }) => (
        <a key={id} href={address}>
          {say(title)}
        </a>
      ))}
    </span>
  );
}
