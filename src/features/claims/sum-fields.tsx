import { entityName } from '../../charts/claims/definition-words';
import { useWords } from '../../language/words-context';
import { EntityField } from './entity-field';
import { NumberField } from './fields';
import type { FormProps } from './form-props';

/** Who is added up: each can be taken out, others added. */
export function MembersField({ state, onChange, messages: { test } }: FormProps) {
  const words = useWords();
  const { members } = state;
  return (
    <fieldset className="test-members">
      <legend>{test.members}</legend>
      <ul>
        {members.map((id) => {
          const name = entityName(id, words);
          return (
            <li key={id}>
              {name}
              <button
                type="button"
                aria-label={test.removeMember(name)}
                onClick={() => onChange({ ...state, members: members.filter((one) => one !== id) })}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <EntityField
        label={test.addMember}
        value=""
        without={members}
        first="–"
        onChoose={(id) => {
          if (id !== '') onChange({ ...state, members: [...members, id] });
        }}
      />
    </fieldset>
  );
}

/** What a sum is compared with: an amount, or another entity. */
export function ComparedFields({ state, onChange, messages }: FormProps) {
  const { test } = messages;
  return (
    <>
      <EntityField
        label={test.than}
        value={state.than === 'amount' ? '' : state.than}
        first={test.amount}
        onChoose={(id) => onChange({ ...state, than: id === '' ? 'amount' : id })}
      />
      {state.than === 'amount' ? (
        <NumberField
          label={test.amount}
          value={state.amount}
          range={[0, 100_000]}
          step={0.1}
          messages={messages}
          onChoose={(amount) => onChange({ ...state, amount })}
        />
      ) : null}
    </>
  );
}
