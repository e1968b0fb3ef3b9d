import { yearRuns } from '../../../charts/explore/year-runs';
import type { Ledger } from '../../../charts/ledger/ledger';
import type { LedgerMessages } from '../../../language/targets/ledger-messages';
import { useWords } from '../../../language/words-context';
import { signed } from './amounts';

/** The sums of the years that count: gross shortfall, what was above, net. Nothing where none counts. */
export function LedgerFacts({
  ledger: { whole, money, currency },
  messages,
}: {
  ledger: Ledger;
  messages: LedgerMessages['facts'];
}) {
  const { format } = useWords();
  const { counted } = whole;
  if (counted === null) return null;
  const of = counted.years.length;
  const amount = (value: number) => format.value(value, money.unit, currency);
  const share = counted.spent <= 0 ? null : (100 * Math.abs(counted.net)) / counted.spent;
  const remarks = [
    ...(share === null ? [] : [messages.netShare(format.percent(share, 1))]),
    ...(counted.level === 0 ? [] : [messages.level(counted.level)]),
    ...(counted.estimated.length === 0
      ? []
      : [messages.estimated[counted.estimated.length === of ? 'all' : 'some']]),
  ];
  return (
    <section className="ledger-facts" aria-label={messages.label}>
      <dl>
        <div>
          <dt>{messages.shortfall}</dt>
          <dd className="ledger-fact">
            {counted.below === 0 ? messages.none : amount(counted.shortfall)}
          </dd>
          <dd>{messages.shortfallYears(counted.below, of)}</dd>
        </div>
        <div>
          <dt>{messages.surplus}</dt>
          <dd className="ledger-fact">
            {counted.above === 0 ? messages.none : amount(counted.surplus)}
          </dd>
          <dd>{messages.surplusYears(counted.above, of)}</dd>
        </div>
        <div>
          <dt>{messages.net}</dt>
          <dd className="ledger-fact">{signed(counted.net, amount(counted.net))}</dd>
          <dd>{remarks.join('; ')}</dd>
        </div>
      </dl>
      {counted.missing.length === 0 ? null : (
        <p className="ledger-incomplete">
          {messages.incomplete(format.list(yearRuns(counted.missing)))}
        </p>
      )}
    </section>
  );
}
