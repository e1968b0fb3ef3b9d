import { findEntity } from '../../../catalogue/entities';
import { targets } from '../../../catalogue/targets';
import type { Ledger } from '../../../charts/ledger/ledger';
import { baseOf } from '../../../charts/ledger/state';
import { missingLast } from '../../../domain/missing-last';
import { valueAt } from '../../../domain/series';
import type { LedgerMessages } from '../../../language/targets/ledger-messages';
import type { Words } from '../../../language/words';
import { useWords } from '../../../language/words-context';
import { balanceText } from './amounts';

/** How the ledger is worked out: a year as an example, and what counts. */
export function LedgerWorking({
  ledger,
  messages,
}: {
  ledger: Ledger;
  messages: LedgerMessages['working'];
}) {
  const words = useWords();
  const { say, format } = words;
  const { target, agreed, base } = ledger;
  const example = exampleOf(ledger, messages, words);
  const untold = targets.filter((one) => baseOf(one) === null);
  return (
    <section className="ledger-section ledger-working">
      <h2>{messages.title}</h2>
      {example === null ? null : <p className="ledger-example">{example}</p>}
      <ul>
        <li>{messages.sums}</li>
        <li>{messages.counts(say(target.name), format.date(target.agreed), agreed)}</li>
        <li>{messages.joined}</li>
        <li>{messages.debt}</li>
        <li>{messages.money}</li>
        {base === 'expenditure' ? <li>{messages.equipment}</li> : null}
        {untold.map(({ id, name }) => (
          <li key={id}>{messages.related(say(name))}</li>
        ))}
      </ul>
    </section>
  );
}

/** The newest year shown, worked out for whoever has the largest whole in it; null where there are no figures. */
function exampleOf(
  { whole, target, currency }: Ledger,
  messages: LedgerMessages['working'],
  { say, format }: Words,
): string | null {
  const newest = whole.years.findLast(({ balance }) => balance !== null);
  if (newest === undefined) return null;
  const { year, entities } = newest;
  const [largest] = whole.accounts
    .filter(({ entity }) => entities.includes(entity))
    .toSorted((a, b) => missingLast(valueAt(a.base, year), valueAt(b.base, year)));
  const spent = largest === undefined ? null : valueAt(largest.spent, year);
  const base = largest === undefined ? null : valueAt(largest.base, year);
  if (largest === undefined || spent === null || base === null) return null;
  const entity = findEntity(largest.entity);
  const balance = spent - (target.value / 100) * base;
  return messages.example(
    entity === null ? largest.entity : say(entity.name),
    year,
    format.number(spent, 0),
    format.percent(target.value, Number.isInteger(target.value) ? 0 : 1),
    format.number(base, 0),
    `${balanceText(balance, format)} (${format.moneyUnit(currency, false)})`,
  );
}
