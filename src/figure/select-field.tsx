import { type ReactNode, useEffect, useId, useRef } from 'react';

/** A value that can be chosen, with its name. */
export type SelectOption<Value> = readonly [value: Value, name: string];

/** Some of the values under a heading of their own. */
export interface SelectGroup<Value> {
  readonly label: string;
  readonly options: readonly SelectOption<Value>[];
}

/** A labelled select of a page's controls. What is chosen is one of the options; none else is ever reported. */
export function SelectField<Value extends string | number>({
  label,
  value,
  options = [],
  groups = [],
  onChoose,
  className = 'choice',
  beside,
}: {
  label: ReactNode;
  value: Value;
  options?: readonly SelectOption<Value>[];
  /** After the options, which may be none. */
  groups?: readonly SelectGroup<Value>[];
  onChoose: (value: Value) => void;
  /** Of the field, for the page's own rules. */
  className?: string;
  /** On the line of the select, for example steps. */
  beside?: ReactNode;
}) {
  const id = useId();
  const all = [...options, ...groups.flatMap((group) => group.options)];
  const field = useRef<HTMLSelectElement>(null);
  const choose = (text: string | undefined) => {
    const chosen = all.find(([one]) => `${one}` === text);
    if (chosen !== undefined) onChoose(chosen[0]);
  };
  // What a reader chose while the page was still waking up counts as well.
  const awake = useRef(false);
  useEffect(() => {
    if (awake.current) return;
    awake.current = true;
    if (field.current?.value !== `${value}`) choose(field.current?.value);
  });
  const select = (
    <select
      ref={field}
      id={id}
      value={value}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <Options options={options} />
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          <Options options={group.options} />
        </optgroup>
      ))}
    </select>
  );
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      {beside === undefined ? (
        select
      ) : (
        <div className="select-line">
          {select}
          {beside}
        </div>
      )}
    </div>
  );
}

function Options({ options }: { options: readonly SelectOption<string | number>[] }) {
  return options.map(([value, name]) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
}
