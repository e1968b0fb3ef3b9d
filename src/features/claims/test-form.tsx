import { groups } from '../../catalogue/groups';
import { measuresFor } from '../../charts/claims/test-rows';
import { testKinds, withKind } from '../../charts/claims/test-state';
import { SelectField } from '../../figure/select-field';
import { useWords } from '../../language/words-context';
import { DefinitionFields } from './definition-fields';
import { EntityField } from './entity-field';
import { NumberField, OptionalNumberField } from './fields';
import type { FormProps } from './form-props';
import { ComparedFields, MembersField } from './sum-fields';

/** The sentence as native controls: the kind, and what a kind asks for. */
export function TestForm(props: FormProps) {
  const { state, onChange, messages } = props;
  const { test } = messages;
  return (
    <form className="test-form" aria-label={test.form} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        className="test-field"
        label={test.kind}
        value={state.kind}
        options={testKinds.map((kind) => [kind, test.kinds[kind]])}
        onChoose={(kind) => {
          const isSuited = measuresFor(kind).some(({ id }) => id === state.measure);
          onChange({ ...withKind(state, kind), measure: isSuited ? state.measure : 'every' });
        }}
      />
      {state.kind === 'sum-exceeds' ? (
        <MembersField {...props} />
      ) : (
        <EntityField
          label={test.entity}
          value={state.entity}
          onChoose={(entity) => {
            if (entity !== '') onChange({ ...state, entity });
          }}
        />
      )}
      <KindFields {...props} />
      <DefinitionFields {...props} />
    </form>
  );
}

/** The parts that are numbers: what a reader can type, in which steps. */
const numbers = {
  from: { range: [1900, 2100], step: 1 },
  to: { range: [1900, 2100], step: 1 },
  year: { range: [1900, 2100], step: 1 },
  factor: { range: [-1000, 1000], step: 0.1 },
  level: { range: [-100, 100], step: 0.1 },
  years: { range: [0, 200], step: 1 },
  rank: { range: [0, 100], step: 1 },
} as const;

/** What only some kinds ask for. */
function KindFields(props: FormProps) {
  const { say } = useWords();
  const { state, onChange, messages } = props;
  const { test } = messages;
  const number = (key: keyof typeof numbers) => (
    <NumberField
      key={key}
      label={test[key]}
      value={state[key]}
      messages={messages}
      {...numbers[key]}
      onChoose={(value) => onChange({ ...state, [key]: value })}
    />
  );
  switch (state.kind) {
    case 'grew-by':
      return (['from', 'to', 'factor'] as const).map(number);
    case 'meets-target':
      return (['level', 'year'] as const).map(number);
    case 'first-met-since':
      return (
        <>
          {(['level', 'year', 'years'] as const).map(number)}
          <OptionalNumberField
            label={test.lastMet}
            value={state.lastMet}
            range={numbers.year.range}
            step={1}
            messages={messages}
            onChoose={(lastMet) => onChange({ ...state, lastMet })}
          />
        </>
      );
    case 'ranked':
      return (
        <>
          {number('rank')}
          <SelectField
            className="test-field"
            label={test.group}
            value={state.group}
            options={groups.map(({ id, name }) => [id, say(name)])}
            onChoose={(group) => onChange({ ...state, group })}
          />
          {number('year')}
        </>
      );
    case 'sum-exceeds':
      return (
        <>
          <ComparedFields {...props} />
          {(['from', 'to'] as const).map(number)}
        </>
      );
    default:
      return state.kind satisfies never;
  }
}
