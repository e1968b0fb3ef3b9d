import { useEffect, useState } from 'react';
import type { ShowMessages } from '../../../language/present/show-messages';

/** The time since the talk began, to be halted and set back. */
export function Timer({ messages }: { messages: ShowMessages['speaker'] }) {
  const [now, setNow] = useState(Date.now);
  const [started, setStarted] = useState(now);
  const [held, setHeld] = useState<number | null>(null);
  useEffect(() => {
    if (held !== null) return;
    const timer = window.setInterval(() => setNow(Date.now()), 250);
    return () => window.clearInterval(timer);
  }, [held]);
  const halt = () => {
    const moment = Date.now();
    setNow(moment);
    if (held !== null) setStarted(started + moment - held);
    setHeld(held === null ? moment : null);
  };
  const reset = () => {
    const moment = Date.now();
    setNow(moment);
    setStarted(moment);
    if (held !== null) setHeld(moment);
  };
  return (
    <p className="speaker-timer">
      <span role="timer" aria-label={messages.elapsed}>
        {clock(Math.floor(((held ?? now) - started) / 1000))}
      </span>
      <button type="button" onClick={halt}>
        {held === null ? messages.pause : messages.resume}
      </button>
      <button type="button" onClick={reset}>
        {messages.reset}
      </button>
    </p>
  );
}

/** `4:05`, `1:04:05`. */
function clock(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const two = (part: number) => `${part}`.padStart(2, '0');
  const rest = two(seconds % 60);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`;
}
