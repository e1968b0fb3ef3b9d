import { useId, useRef, useState } from 'react';
import { story } from '../../catalogue/story';
import { guessRange, guessStep } from '../../charts/guide/state';
import type { Gesture } from '../../figure/address/use-page-state';
import type { Format } from '../../language/format';
import type { GuideMessages } from '../../language/guide/guide-messages';
import { useWords } from '../../language/words-context';

/** Where the handle stands before anything was guessed: at no change. */
const unmoved = 1;

/** The reader's guess, on a line or as a number; it can be left out. */
export function GuessStep({
  guess,
  messages,
  onGuess,
}: {
  guess: number | null;
  messages: GuideMessages['guess'];
  onGuess: (guess: number | null, gesture?: Gesture) => void;
}) {
  const { format } = useWords();
  const { from, to } = story.window;
  const [lowest, highest] = guessRange;
  const moving = useRef(false);
  const rest = () => {
    if (moving.current) onGuess(guess);
    moving.current = false;
  };
  return (
    <div className="guide-text">
      <p className="guide-question">{messages.text(from, to)}</p>
      <div className="guess" data-guessed={guess === null ? undefined : ''}>
        <div className="guess-line">
          <input
            type="range"
            aria-label={messages.label}
            aria-valuetext={guess === null ? messages.none : guessText(guess, messages, format)}
            min={lowest}
            max={highest}
            step={guessStep}
            value={guess ?? unmoved}
            onChange={(event) => {
              moving.current = true;
              onGuess(event.currentTarget.valueAsNumber, 'moving');
            }}
            onPointerUp={rest}
            onKeyUp={rest}
            onBlur={rest}
          />
          <div className="guess-ticks" aria-hidden="true">
            {[lowest, 1, 2, 3, highest].map((tick) => (
              <span key={tick} style={{ left: `${(100 * (tick - lowest)) / (highest - lowest)}%` }}>
                {format.factor(tick, Number.isInteger(tick) ? 0 : 1)}
              </span>
            ))}
          </div>
        </div>
        <GuessField guess={guess} messages={messages} onGuess={onGuess} />
      </div>
      <p className="guess-said" role="status">
        {guess === null ? messages.none : guessText(guess, messages, format)}
      </p>
      {guess === null ? null : (
        <p className="guess-remove">
          <button type="button" onClick={() => onGuess(null)}>
            {messages.remove}
          </button>
        </p>
      )}
      <p className="guide-handout">{messages.handout}</p>
    </div>
  );
}

function GuessField({
  guess,
  messages,
  onGuess,
}: {
  guess: number | null;
  messages: GuideMessages['guess'];
  onGuess: (guess: number | null) => void;
}) {
  const { format } = useWords();
  const id = useId();
  const [lowest, highest] = guessRange;
  const [typed, type] = useState<string | null>(null);
  const value = Number(typed);
  const unfit = typed !== null && typed !== '' && !(value >= lowest && value <= highest);
  return (
    <div className="guess-field">
      <label htmlFor={id}>{messages.number}</label>
      <span>
        ×{' '}
        <input
          id={id}
          type="number"
          inputMode="decimal"
          min={lowest}
          max={highest}
          step={0.01}
          value={typed ?? guess ?? ''}
          aria-invalid={unfit}
          aria-describedby={`${id}-range`}
          onChange={(event) => {
            const text = event.currentTarget.value;
            const number = event.currentTarget.valueAsNumber;
            type(text);
            if (number >= lowest && number <= highest) onGuess(Math.round(100 * number) / 100);
          }}
          onBlur={() => type(null)}
        />
      </span>
      <small id={`${id}-range`} role={unfit ? 'alert' : undefined}>
        {messages.range(format.number(lowest, 1), format.number(highest, 0))}
      </small>
    </div>
  );
}

/** What a factor means in plain words. */
function guessText(guess: number, messages: GuideMessages['guess'], format: Format): string {
  const factor = format.factor(guess);
  const percent = format.percent(Math.abs(100 * (guess - 1)), 0);
  if (guess === 1) return messages.same(factor);
  return guess > 1 ? messages.more(factor, percent) : messages.less(factor, percent);
}
