import type { BoardRow } from '../../../charts/targets/board';
import { isShareOfGdp } from '../../../charts/targets/moneys';
import { type BoardSort, canSortByMoney, type TargetsState } from '../../../charts/targets/state';
import { pricesOf } from '../../../charts/targets/target-words';
import type { BoardMessages } from '../../../language/targets/board-messages';
import type { Words } from '../../../language/words';
import { useWords } from '../../../language/words-context';

/** The heads of the scoreboard; those of columns with an order sort it, or turn it. */
export function ScoreHeads({
  state,
  rows,
  messages,
  onSort,
}: {
  state: TargetsState;
  rows: readonly BoardRow[];
  messages: BoardMessages;
  onSort: (sort: BoardSort) => void;
}) {
  const words = useWords();
  const { columns } = messages;
  const head = (sort: BoardSort, text: string, under?: string | null) => (
    <Head state={state} sort={sort} text={text} under={under ?? null} onSort={onSort} />
  );
  const prices = pricesOf(state.money, words);
  const gap = state.money === 'none' ? columns.noGap : columns.gap(unitOf(rows, words));
  return (
    <thead>
      <tr>
        {head('name', columns.name)}
        <th scope="col">{columns.verdict}</th>
        <th scope="col">{columns.share(isShareOfGdp(state.target))}</th>
        {head('margin', columns.margin)}
        {canSortByMoney(state.money) ? (
          head('money', gap, prices)
        ) : (
          <th scope="col">
            {gap}
            {prices === null ? null : <small>{prices}</small>}
          </th>
        )}
        {head('first', columns.first)}
        {head('run', columns.run)}
      </tr>
    </thead>
  );
}

function Head({
  state,
  sort,
  text,
  under,
  onSort,
}: {
  state: TargetsState;
  sort: BoardSort;
  text: string;
  under: string | null;
  onSort: (sort: BoardSort) => void;
}) {
  const chosen = state.sort === sort;
  const order = state.order === 'falling' ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={chosen ? order : undefined}>
      <button type="button" onClick={() => onSort(sort)}>
        {text}
        <span className="targets-arrow" aria-hidden="true">
          {chosen ? (state.order === 'falling' ? '↓' : '↑') : '↕'}
        </span>
      </button>
      {under === null ? null : <small>{under}</small>}
    </th>
  );
}

/** The unit of the gaps; null where each row has its own currency. */
function unitOf(rows: readonly BoardRow[], { format }: Words): string | null {
  const unit = rows.find(({ gap }) => gap !== null)?.gap?.unit;
  if (unit === 'eur-million') return format.moneyUnit('EUR', false);
  return unit === 'national-million' ? null : format.moneyUnit('USD', false);
}
