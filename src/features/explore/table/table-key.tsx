import { Fragment } from 'react';
import type { TableModel } from '../../../charts/explore/content/table-model';
import { type ObservationStatus, observationStatuses } from '../../../domain/status';
import { useExploreMessages } from '../../../language/explore/explore-messages-context';
import { useWords } from '../../../language/words-context';
import type { ChangeKind } from './change';
import { statusLetter } from './status-mark';

/** Under the table: what its marks mean, and how what is derived was worked out. */
export function TableKey({ model, change }: { model: TableModel; change: ChangeKind | null }) {
  const { messages } = useWords();
  const { key } = useExploreMessages().table;
  const { span, test, rows, years } = model;
  const said = [
    ...(rows.some(({ currency }) => currency !== null) ? [key.currencies] : []),
    ...(years[0] < years[1] ? [key.trend] : []),
    ...(change === null ? [] : [key.change[change](span.from, span.to)]),
    ...(change === null || span.from === years[0] ? [] : [key.later(span.from)]),
    ...(test === null ? [] : [key.tested[test.basis](test.year)]),
  ];
  return (
    <div className="explore-table-key">
      <p>
        {marksOf(model).map((status) => (
          <Fragment key={status}>
            <span>
              <sup>{statusLetter(status)}</sup> {messages.statuses[status]}
            </span>{' '}
          </Fragment>
        ))}
        <span>– {key.missing}</span>
      </p>
      <p>{said.join(' ')}</p>
    </div>
  );
}

/** The statuses that are marked in the table. */
function marksOf({ lines }: TableModel): readonly ObservationStatus[] {
  const held = new Set(lines.flatMap(({ points }) => points.map(({ status }) => status)));
  return observationStatuses.filter((status) => held.has(status) && statusLetter(status) !== null);
}
