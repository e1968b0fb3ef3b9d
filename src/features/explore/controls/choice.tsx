import { type ReactNode, useId } from 'react';

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
  return (
    <div className="explore-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children}
      </select>
      {hint}
    </div>
  );
}
