import { useId } from 'react';
import { parties as allParties, findParty, type Party } from '../../../charts/ledger/parties';
import type { PartyId } from '../../../charts/ledger/state';
import type { LedgerMessages } from '../../../language/targets/ledger-messages';
import { useWords } from '../../../language/words-context';

/** The chosen allies and groups, each to be removed, and a list to add from. */
export function PartyChoice({
  parties,
  messages,
  onChange,
}: {
  parties: readonly PartyId[];
  messages: LedgerMessages['controls'];
  onChange: (parties: readonly PartyId[]) => void;
}) {
  const { say } = useWords();
  const id = useId();
  const chosen = parties.flatMap((one) => findParty(one) ?? []);
  return (
    <div className="ledger-parties">
      <ul aria-label={messages.chosen}>
        {chosen.map((party) => (
          <li key={party.id}>
            <button
              type="button"
              className="ledger-chip"
              aria-label={messages.remove(say(party.name))}
              onClick={() => onChange(parties.filter((one) => one !== party.id))}
            >
              {say(party.name)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="choice">
        <label htmlFor={id}>{messages.add}</label>
        <select
          id={id}
          value=""
          onChange={(event) => {
            const added = findParty(event.currentTarget.value);
            if (added !== null) onChange([...parties, added.id]);
          }}
        >
          <option value="">{messages.addHint}</option>
          <Options kind="group" label={messages.groups} without={parties} />
          <Options kind="ally" label={messages.allies} without={parties} />
        </select>
      </div>
    </div>
  );
}

/** The parties of a kind that are not chosen; allies by name. */
function Options({
  kind,
  label,
  without,
}: {
  kind: Party['kind'];
  label: string;
  without: readonly PartyId[];
}) {
  const { say, format } = useWords();
  const offered = allParties
    .filter((party) => party.kind === kind && !without.includes(party.id))
    .map(({ id, name }) => ({ id, text: say(name) }));
  const ordered =
    kind === 'ally' ? offered.toSorted((a, b) => format.compare(a.text, b.text)) : offered;
  return (
    <optgroup label={label}>
      {ordered.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </optgroup>
  );
}
