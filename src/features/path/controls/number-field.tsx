import { type KeyboardEvent, useId, useState } from 'react';
import type { Gesture } from '../../../figure/address/use-page-state';
import { inHundredths } from '../../../figure/path/path-address';
import type { PathMessages } from '../../../language/path/path-messages';
import { useWords } from '../../../language/words-context';
import { decimalsOf } from '../../../lib/decimals';
import { Slider } from './slider';
import { readNumber, type TypedNumber } from './typed-number';

type Fault = Exclude<TypedNumber, { kind: 'number' }>;

/** A number to type, to step by arrows and buttons, and to slide where a slider’s range is given. What is no number changes nothing and is said. */
export function NumberField({
  label,
  unit,
  value,
  range,
  step,
  slider,
  messages,
  onSet,
}: {
  label: string;
  unit?: string;
  value: number;
  range: readonly [number, number];
  step: number;
  slider?: readonly [number, number];
  messages: PathMessages;
  onSet: (value: number, gesture?: Gesture) => void;
}) {
  const { format } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const id = useId();
  const whole = Number.isInteger(step);
  const write = (amount: number) =>
    whole ? `${amount}` : format.number(amount, decimalsOf(amount));
  const { controls } = messages;

  function apply() {
    if (draft === null) return;
    const typed = readNumber(draft, range, whole);
    if (typed.kind !== 'number') {
      setFault(typed);
      return;
    }
    setFault(null);
    setDraft(null);
    if (typed.value !== value) onSet(typed.value);
  }

  function stepBy(steps: number) {
    const next = Math.min(range[1], Math.max(range[0], inHundredths(value + steps * step)));
    setFault(null);
    setDraft(null);
    if (next !== value) onSet(next);
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Enter') {
      event.preventDefault();
      apply();
    } else if (event.key === 'Escape') {
      setFault(null);
      setDraft(null);
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      stepBy(event.key === 'ArrowUp' ? 1 : -1);
    }
  }

  return (
    <div className="path-field">
      <label htmlFor={id}>{label}</label>
      <div className="path-number">
        <button
          type="button"
          aria-label={controls.less(label)}
          disabled={value <= range[0]}
          onClick={() => stepBy(-1)}
        >
          −
        </button>
        <input
          id={id}
          type="text"
          role="spinbutton"
          inputMode={whole ? 'numeric' : 'decimal'}
          autoComplete="off"
          value={draft ?? write(value)}
          aria-valuenow={value}
          aria-valuemin={range[0]}
          aria-valuemax={range[1]}
          aria-valuetext={unit === undefined ? write(value) : `${write(value)} ${unit}`}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : `${id}-fault`}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={apply}
        />
        <button
          type="button"
          aria-label={controls.more(label)}
          disabled={value >= range[1]}
          onClick={() => stepBy(1)}
        >
          +
        </button>
        {unit === undefined ? null : <span className="path-unit">{unit}</span>}
      </div>
      {slider === undefined ? null : (
        <Slider
          name={controls.slider(label)}
          value={value}
          text={unit === undefined ? write(value) : `${write(value)} ${unit}`}
          range={slider}
          step={step}
          onSet={(next, gesture) => {
            setFault(null);
            setDraft(null);
            onSet(next, gesture);
          }}
        />
      )}
      {fault === null ? null : (
        <p className="path-fault" id={`${id}-fault`} role="alert">
          {fault.kind === 'outside'
            ? controls.outside(write(range[0]), write(range[1]))
            : controls.notNumber(fault.text)}
        </p>
      )}
    </div>
  );
}
