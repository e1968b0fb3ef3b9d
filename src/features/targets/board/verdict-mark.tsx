import type { BoardRow } from '../../../charts/targets/board';
import type { TargetVerdict } from '../../../domain/evaluate-target';

/** What the scoreboard says of an ally: the verdict, or that it was none yet. */
export type ShownVerdict = TargetVerdict | 'not-yet';

/** The verdict of a row as it is shown. */
export function verdictIn({ standing, test }: BoardRow): ShownVerdict {
  return standing === 'not-yet' ? 'not-yet' : test.verdict;
}

/** A mark for a verdict, told apart by its shape: full, half, hollow, a dash, a cross, dotted. The word stands beside it. */
export function VerdictMark({ verdict }: { verdict: ShownVerdict }) {
  return (
    <svg className="targets-mark" viewBox="0 0 12 12" aria-hidden="true" data-verdict={verdict}>
      {shapes[verdict]}
    </svg>
  );
}

const ring = <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />;

const shapes = {
  met: <circle cx="6" cy="6" r="5.5" fill="currentColor" />,
  'within-rounding': (
    <>
      {ring}
      <path d="M6 1.25a4.75 4.75 0 0 0 0 9.5z" fill="currentColor" />
    </>
  ),
  below: ring,
  'no-data': <path d="M2 6h8" stroke="currentColor" strokeWidth="1.5" />,
  'not-applicable': <path d="M3 3l6 6M9 3l-6 6" stroke="currentColor" strokeWidth="1.5" />,
  'not-yet': (
    <circle
      cx="6"
      cy="6"
      r="4.75"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2 1.7"
    />
  ),
} as const satisfies Readonly<Record<ShownVerdict, unknown>>;
