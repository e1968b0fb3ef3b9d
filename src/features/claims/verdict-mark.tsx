import type { Verdict } from '../../domain/claim-result';

/** The mark of a verdict, beside its word: a full disc with a tick, a ring with a cross, a half disc. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg className="verdict-mark" data-verdict={verdict} viewBox="0 0 16 16" aria-hidden="true">
      <Shape verdict={verdict} />
    </svg>
  );
}

function Shape({ verdict }: { verdict: Verdict }) {
  switch (verdict) {
    case 'supported':
      return (
        <>
          <circle cx="8" cy="8" r="7" className="verdict-full" />
          <path d="M4.6 8.3 7 10.7l4.4-5" className="verdict-tick" />
        </>
      );
    case 'contradicted':
      return (
        <>
          <circle cx="8" cy="8" r="6.25" className="verdict-ring" />
          <path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" className="verdict-ring" />
        </>
      );
    case 'undetermined':
      return (
        <>
          <circle cx="8" cy="8" r="6.25" className="verdict-ring" />
          <path d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" className="verdict-full" />
        </>
      );
    default:
      return verdict satisfies never;
  }
}
