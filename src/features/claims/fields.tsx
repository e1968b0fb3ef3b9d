import { type ReactNode, useId, useState } from 'react';

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

/** A number a reader types. What is no number within the range changes nothing until it is one. */
export function NumberField({
  label,
  value,
  range,
  step,
  onChoose,
}: {
  label: string;
  value: number;
  range: readonly [number, number];
  step: number;
  onChoose: (value: number) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="number"
          min={range[0]}
          max={range[1]}
          step={step}
          value={typed ?? `${value}`}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            const number = currentTarget.valueAsNumber;
            const isNew = Number.isFinite(number) && number !== value;
            if (isNew && number >= range[0] && number <= range[1]) onChoose(number);
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
