import { type ReactNode, useId, useState } from 'react';
import type { ClaimsMessages } from '../../language/claims/claims-messages';
import { useWords } from '../../language/words-context';

/** A control with its label. */
export function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="test-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface NumberProps {
  readonly label: string;
  readonly range: readonly [number, number];
  readonly step: number;
  readonly messages: ClaimsMessages;
}

/** A number a reader types. What is none within the range changes nothing, and is said beside the field with what is tested instead. */
export function NumberField({
  value,
  onChoose,
  ...props
}: NumberProps & { readonly value: number; readonly onChoose: (value: number) => void }) {
  return (
    <TypedField
      {...props}
      value={value}
      onChoose={(next) => {
        if (next !== null) onChoose(next);
      }}
    />
  );
}

/** The same where nothing is an answer too. */
export function OptionalNumberField(
  props: NumberProps & {
    readonly value: number | null;
    readonly onChoose: (value: number | null) => void;
  },
) {
  return <TypedField {...props} isOptional />;
}

/** What a reader typed and the field could not take, and what was tested then. */
interface Refused {
  readonly typed: string;
  readonly kept: number | null;
}

function TypedField({
  label,
  value,
  range,
  step,
  isOptional = false,
  messages,
  onChoose,
}: NumberProps & {
  readonly value: number | null;
  readonly isOptional?: boolean;
  readonly onChoose: (value: number | null) => void;
}) {
  const { format } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const note = useId();
  const take = (text: string, number: number) => {
    setTyped(text);
    const isNumber = Number.isFinite(number) && number >= range[0] && number <= range[1];
    const isTaken = isNumber && (step !== 1 || Number.isInteger(number));
    // A field that holds something it cannot read as a number has no text.
    const isEmpty = text === '' && isOptional;
    setRefused(isTaken || isEmpty ? null : { typed: text, kept: value });
    if (isEmpty && value !== null) onChoose(null);
    if (isTaken && number !== value) onChoose(number);
  };
  // Another value, from elsewhere, has answered it.
  const shown = refused !== null && refused.kept === value ? refused : null;
  const isWhole = step === 1;
  const write = (number: number) =>
    isWhole ? `${number}` : format.number(number, decimalsOf(number));
  return (
    <Field label={label}>
      {(id) => (
        <>
          <input
            id={id}
            type="number"
            min={range[0]}
            max={range[1]}
            step={step}
            value={typed ?? (value === null ? '' : `${value}`)}
            aria-invalid={shown !== null}
            aria-describedby={shown === null ? undefined : note}
            onChange={({ currentTarget }) => take(currentTarget.value, currentTarget.valueAsNumber)}
            onBlur={() => setTyped(null)}
          />
          {shown === null ? null : (
            <p id={note} className="test-refused" role="status">
              {messages.test.refused({
                typed: shown.typed,
                range: [write(range[0]), write(range[1])],
                whole: isWhole,
                kept: value === null ? null : write(value),
              })}
            </p>
          )}
        </>
      )}
    </Field>
  );
}

/** The decimals a number is written with. */
function decimalsOf(value: number): number {
  return `${value}`.split('.')[1]?.length ?? 0;
}
