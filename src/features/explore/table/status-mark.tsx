import type { ObservationStatus } from '../../../domain/status';
import { useWords } from '../../../language/words-context';

/** The letter of a value's status, small behind it, as the key under the table explains; nothing for a final value. */
export function StatusMark({ status }: { status: ObservationStatus }) {
  const { messages } = useWords();
  const letter = statusLetter(status);
  if (letter === null) return null;
  return (
    <sup role="img" aria-label={`, ${messages.statuses[status]}`}>
      {letter}
    </sup>
  );
}

/** The letter of the data themselves (SDMX), in small; null for a final value, and for a missing one, which has no value to mark. */
export function statusLetter(status: ObservationStatus): string | null {
  return status === 'A' || status === 'M' || status === 'O' ? null : status.toLowerCase();
}
