import { type ReactNode, useId } from 'react';

/** One of a few, as a row of radio buttons. */
export function Options<Id extends string>({
  legend,
  options,
  chosen,
  onChoose,
}: {
  legend: string;
  options: readonly (readonly [id: Id, name: string])[];
  chosen: Id;
  onChoose: (id: Id) => void;
}) {
  const name = useId();
  return (
    <fieldset className="targets-options">
      <legend>{legend}</legend>
      <div className="targets-row">
        {options.map(([id, text]) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One of several, as a labelled select; `beside` stands on its line. */
export function Select<Id extends string>({
  label,
  options,
  chosen,
  onChoose,
  beside,
}: {
  label: string;
  options: readonly (readonly [id: Id, name: string])[];
  chosen: Id;
  onChoose: (id: Id) => void;
  beside?: ReactNode;
}) {
  const id = useId();
  return (
    <div className="targets-select">
      <label htmlFor={id}>{label}</label>
      <div className="targets-row">
        <select
          id={id}
          value={chosen}
          onChange={(event) => {
            const found = options.find(([one]) => one === event.currentTarget.value);
            if (found !== undefined) onChoose(found[0]);
          }}
        >
          {options.map(([one, text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </select>
        {beside}
      </div>
    </div>
  );
}
