import type { EvaluatedRow } from '../../charts/claims/evaluated';
import type { Verdict } from '../../domain/claim-result';
import type { ClaimsMessages } from '../../language/claims/claims-messages';
import { VerdictMark } from './verdict-mark';

/** A mark for each of the claim's own definitions, and how many say what in words. */
export function VerdictStrip({
  rows,
  messages,
}: {
  rows: readonly EvaluatedRow[];
  messages: ClaimsMessages;
}) {
  const own = rows.filter(({ aside }) => !aside);
  return (
    <p className="verdict-strip">
      <span className="verdict-marks" aria-hidden="true">
        {own.map(({ id, verdict }) => (
          <VerdictMark key={id} verdict={verdict} />
        ))}
      </span>
      <span>{messages.list.counts(countVerdicts(own))}</span>
    </p>
  );
}

/** How many rows have each verdict. */
export function countVerdicts(
  rows: readonly Pick<EvaluatedRow, 'verdict'>[],
): Readonly<Record<Verdict, number>> {
  const count = (wanted: Verdict) => rows.filter(({ verdict }) => verdict === wanted).length;
  return {
    supported: count('supported'),
    contradicted: count('contradicted'),
    undetermined: count('undetermined'),
  };
}
