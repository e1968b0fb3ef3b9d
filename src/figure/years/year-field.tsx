import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { YearsMessages } from '../../language/years/years-messages';
import { readYear, type TypedYear } from './typed-year';

type Fault = Exclude<TypedYear, { kind: 'year' }>;

/** A year as a button that turns into a field to type another in. A text that is no year is said so, and nothing changes. */
export function YearField({
  year,
  name,
  bounds,
  onSet,
  words,
}: {
  year: number;
  /** What the year is: the first, the last, the one shown. */
  name: string;
  /** The years that may be typed. */
  bounds: readonly [number, number];
  onSet: (year: number) => void;
  words: YearsMessages;
}) {
  const [typing, setTyping] = useState(false);
  const [refused, setRefused] = useState<{ readonly fault: Fault; readonly at: number } | null>(
    null,
  );
  const message = useId();
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const returns = useRef(false);
  const fault = refused?.at === year ? refused.fault : null;

  useEffect(() => {
    if (typing) {
      field.current?.focus();
      field.current?.select();
    } else if (returns.current) button.current?.focus();
    returns.current = false;
  }, [typing]);

  function open() {
    setRefused(null);
    setTyping(true);
  }

  function close(back: boolean) {
    returns.current = back;
    setTyping(false);
  }

  /** Whether the typed text could be used. */
  function apply(): boolean {
    const typed = readYear(field.current?.value ?? '', bounds);
    if (typed.kind !== 'year') {
      setRefused({ fault: typed, at: year });
      return false;
    }
    setRefused(null);
    if (typed.year !== year) onSet(typed.year);
    return true;
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (apply()) close(true);
    else field.current?.select();
  }

  function leave(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setRefused(null);
    close(true);
  }

  // A phone's keypad of digits has no Enter: leaving the field applies it too.
  function blur() {
    if (returns.current) return;
    apply();
    close(false);
  }

  return (
    <div className="time-field">
      {typing ? (
        <form onSubmit={submit} noValidate>
          <input
            ref={field}
            className="time-input"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={year}
            aria-label={name}
            aria-invalid={fault !== null}
            aria-describedby={fault === null ? undefined : message}
            onKeyDown={leave}
            onBlur={blur}
          />
        </form>
      ) : (
        <button
          ref={button}
          type="button"
          className="time-year"
          aria-label={words.type(year, name)}
          title={words.typeHint}
          onClick={open}
        >
          {year}
        </button>
      )}
      {fault === null ? null : (
        <p className="time-fault" id={message} role="alert">
          {fault.kind === 'outside'
            ? words.outside(fault.from, fault.to)
            : words.notYear(fault.text)}
        </p>
      )}
    </div>
  );
}
