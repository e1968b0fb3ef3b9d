import type { BoardRow } from '../../../charts/targets/board';
import type { BoardMessages } from '../../../language/targets/board-messages';
import { type ShownVerdict, VerdictMark, verdictIn } from './verdict-mark';

const order: readonly ShownVerdict[] = [
  'met',
  'within-rounding',
  'below',
  'no-data',
  'not-yet',
  'not-applicable',
];

/** What the verdicts in the table mean; only those that are in it. */
export function VerdictKey({
  rows,
  messages,
}: {
  rows: readonly BoardRow[];
  messages: BoardMessages;
}) {
  const used = order.filter((verdict) => rows.some((row) => verdictIn(row) === verdict));
  return (
    <section className="targets-key" aria-label={messages.keyTitle}>
      <dl>
        {used.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} />
              {messages.verdicts[verdict]}
            </dt>
            <dd>{messages.key[verdict]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
