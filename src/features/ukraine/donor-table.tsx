import { ukraineSupport } from '../../catalogue/ukraine-support';
import { percent } from '../../charts/ukraine/amounts';
import { shownDonors } from '../../charts/ukraine/donor-bars';
import { shownValue } from '../../charts/ukraine/donor-facts';
import { type Donor, isState } from '../../charts/ukraine/donors';
import { shownKind, type UkraineState } from '../../charts/ukraine/state';
import { missingLast } from '../../domain/missing-last';
import { TableRegion } from '../../figure/table-region';
import type { UkraineMessages } from '../../language/ukraine/ukraine-messages';
import { useWords } from '../../language/words-context';

type TableMessages = UkraineMessages['table'];

/** Every donor with its sum, its share, its rank among states, and what the tracker has recorded of it. */
export function DonorTable({
  donors,
  state,
  messages,
}: {
  donors: readonly Donor[];
  state: UkraineState;
  messages: TableMessages;
}) {
  const { format } = useWords();
  const { columns } = messages;
  const rows = [...shownDonors(donors, state)].sort((a, b) =>
    missingLast(shownValue(a, state), shownValue(b, state)),
  );
  const month = format.date(donors[0]?.sum.upTo ?? state.month);
  const caption = messages.caption(messages.measures[state.what][shownKind(state)], month);
  const heads = [
    columns.donor,
    columns.amount,
    columns.share(ukraineSupport.gdpYear),
    columns.rank,
    columns.rankByShare,
    columns.months,
    columns.last,
  ];
  return (
    <section className="ukraine-donors">
      <h2>{messages.title}</h2>
      <p className="ukraine-note">
        {messages.lead(donors.filter(({ entity }) => isState(entity)).length)}
      </p>
      <p className="ukraine-caption" aria-hidden="true">
        {caption}
      </p>
      <TableRegion caption={caption}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((donor) => (
            <DonorRow key={donor.entity.id} donor={donor} messages={messages} />
          ))}
        </tbody>
      </TableRegion>
    </section>
  );
}

function DonorRow({ donor, messages }: { donor: Donor; messages: TableMessages }) {
  const { say, format } = useWords();
  const { entity, sum, share, amount, rank } = donor;
  const recorded = sum.recorded ?? null;
  const noRank = isState(entity) ? messages.none : messages.notAState;
  const without = share.observations[0]?.status === 'M' ? messages.noGdp : messages.none;
  return (
    <tr data-asked={entity.id === ukraineSupport.donor ? '' : undefined}>
      <th scope="row">{say(entity.name)}</th>
      <Cell text={amount === null ? null : format.number(amount, 3)} without={messages.none} />
      <Cell
        text={donor.percent === null ? null : percent(donor.percent, format)}
        without={without}
      />
      <Cell text={rank.amount === null ? null : `${rank.amount}`} without={noRank} />
      <Cell text={rank.percent === null ? null : `${rank.percent}`} without={noRank} />
      <Cell text={recorded === null ? null : `${recorded.count}`} without={messages.none} />
      <Cell text={recorded === null ? null : format.date(recorded.last)} without={messages.none} />
    </tr>
  );
}

/** A cell; what is missing says why and is no zero. */
function Cell({ text, without }: { text: string | null; without: string }) {
  return <td data-missing={text === null ? '' : undefined}>{text ?? without}</td>;
}
