import { findEntity } from '../../catalogue/entities';
import type { DoublingMeasure } from '../../charts/doubling/doubling-measures';
import { type DoublingState, yearsOf } from '../../charts/doubling/doubling-state';
import { termWithSource } from '../../charts/doubling/doubling-words';
import { double, type GrowthWindow, growthWindows } from '../../domain/doubling';
import { isEstimate } from '../../domain/status';
import { TableRegion } from '../../figure/table-region';
import type { DoublingMessages } from '../../language/doubling/doubling-messages';
import { useWords } from '../../language/words-context';

/** Every window of a length as a grid: start years across, NATO's definitions down; those at twice the base stand out. */
export function WindowGrid({
  measures,
  state,
  messages: { windows },
  onWindow,
}: {
  measures: readonly DoublingMeasure[];
  state: DoublingState;
  messages: DoublingMessages;
  onWindow: (base: number, year: number) => void;
}) {
  const words = useWords();
  const rows = measures.map((measure) => ({
    measure,
    cells: growthWindows(measure.series, state.span, yearsOf(state.edition)),
  }));
  const [firstRow] = rows;
  if (firstRow === undefined) return null;
  if (firstRow.cells.length === 0) return <p>{windows.none(state.span)}</p>;
  const name = words.say(findEntity(state.entity)?.name ?? { en: '', de: '' });
  const caption = windows.caption(name, state.span, termWithSource(firstRow.measure, words));
  const isShown = ({ from, to }: GrowthWindow) => from === state.base && to === state.year;
  return (
    <>
      <p className="doubling-finding">
        {rows
          .filter(({ measure }) => measure.prices === 'constant')
          .map(({ measure, cells }) => {
            const twice = cells.filter(isDoubled);
            const within = words.say(measure.names.within);
            const which = words.format.list(
              twice.map((cell) =>
                isEstimated(cell)
                  ? `${cell.from}–${cell.to} (${windows.estimate})`
                  : `${cell.from}–${cell.to}`,
              ),
            );
            return twice.length === 0
              ? windows.findingNone(within, cells.length)
              : windows.finding(within, twice.length, cells.length, which);
          })
          .join(' ')}
      </p>
      <TableRegion caption={caption} className="doubling-frame doubling-grid">
        <thead>
          <tr>
            <th scope="col">{windows.window}</th>
            {firstRow.cells.map((cell) => (
              <th key={cell.from} scope="col" data-shown={isShown(cell) ? '' : undefined}>
                <button
                  type="button"
                  title={windows.show(cell.from, cell.to)}
                  aria-current={isShown(cell) ? 'true' : undefined}
                  onClick={() => onWindow(cell.from, cell.to)}
                >
                  {cell.from}–{cell.to}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ measure, cells }) => (
            <tr key={measure.id}>
              <th scope="row">{words.say(measure.names.name)}</th>
              {cells.map((cell) => (
                <Cell key={cell.from} cell={cell} windows={windows} shown={isShown(cell)} />
              ))}
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <p className="figure-note">{windows.key}</p>
    </>
  );
}

function Cell({
  cell,
  windows,
  shown,
}: {
  cell: GrowthWindow;
  windows: DoublingMessages['windows'];
  shown: boolean;
}) {
  const { format } = useWords();
  const { growth } = cell;
  if (growth.kind !== 'grown') {
    return (
      <td data-missing="" data-shown={shown ? '' : undefined}>
        {windows.missing}
      </td>
    );
  }
  return (
    <td
      className={isDoubled(cell) ? 'doubling-twice' : undefined}
      data-shown={shown ? '' : undefined}
    >
      <span>
        {format.factor(growth.factor)}
        {isEstimated(cell) ? (
          <>
            <sup aria-hidden="true">e</sup>
            <span className="visually-hidden"> {windows.estimate}</span>
          </>
        ) : null}
        {isDoubled(cell) ? <span className="visually-hidden"> {windows.doubled}</span> : null}
      </span>
    </td>
  );
}

function isDoubled({ growth }: GrowthWindow): boolean {
  return growth.kind === 'grown' && growth.factor >= double;
}

function isEstimated({ growth }: GrowthWindow): boolean {
  return (
    growth.kind === 'grown' && (isEstimate(growth.from.status) || isEstimate(growth.to.status))
  );
}
