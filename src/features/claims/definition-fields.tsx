import { editionsOf, findMeasure } from '../../catalogue/measures';
import { editionHeads, sources } from '../../catalogue/sources';
import { measuresFor } from '../../charts/claims/test-rows';
import { SelectField } from '../../figure/select-field';
import { useWords } from '../../language/words-context';
import type { FormProps } from './form-props';

/** Which definition and edition are tested: every one, or one of each. */
export function DefinitionFields({ state, onChange, messages: { test } }: FormProps) {
  const { say } = useWords();
  const suited = measuresFor(state.kind);
  const chosen = state.measure === 'every' ? null : findMeasure(state.measure);
  const held = editionHeads.filter(({ id }) =>
    (chosen === null ? suited : [chosen]).some((measure) => editionsOf(measure).includes(id)),
  );
  const producer = (id: string) => {
    const source = sources.find((one) => one.id === id);
    return source === undefined ? id : say(source.name);
  };
  return (
    <>
      <SelectField
        className="test-field"
        label={test.measure}
        value={state.measure}
        options={[
          ['every', test.everyMeasure] as const,
          ...suited.map(({ id, name }) => [id, say(name)] as const),
        ]}
        onChoose={(measure) => {
          const next = measure === 'every' ? null : findMeasure(measure);
          const isHeld =
            next === null || state.edition === 'every' || editionsOf(next).includes(state.edition);
          onChange({ ...state, measure, edition: isHeld ? state.edition : 'every' });
        }}
      />
      <SelectField
        className="test-field"
        label={test.edition}
        value={state.edition}
        options={[
          ['every', test.everyEdition] as const,
          ...held.map(
            ({ id, source, label }) => [id, `${producer(source)}, ${say(label)}`] as const,
          ),
        ]}
        onChoose={(edition) => onChange({ ...state, edition })}
      />
    </>
  );
}
