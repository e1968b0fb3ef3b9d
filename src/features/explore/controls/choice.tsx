import { type ReactNode, useId } from 'react';
import { useAhead } from '../use-ahead';

/** A labelled select. `children` are its options; `hint` stands below it. */
export function Choice({
  label,
  value,
  onChoose,
  children,
  hint,
}: {
  label: string;
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
  hint?: ReactNode;
}) {
  const id = useId();
  const [shown, show] = useAhead(value);
  return (
    <div className="explore-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={shown}
        onChange={({ currentTarget }) => {
          show(currentTarget.value);
          onChoose(currentTarget.value);
        }}
      >
        {children}
      </select>
      {hint}
    </div>
  );
}
