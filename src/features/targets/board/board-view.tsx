import { boardTarget, targetsDefaults, withSort } from '../../../charts/targets/state';
import { AddressNotice } from '../../../figure/address/address-notice';
import { type AddressProps, usePageState } from '../../../figure/address/use-page-state';
import { Figure } from '../../../figure/figure';
import { FigureActions } from '../../../figure/figure-actions';
import { targetsAddress } from '../../../figure/targets/targets-address';
import type { TargetsMessages } from '../../../language/targets/targets-messages';
import { Answer } from './answer';
import { Composition } from './composition';
import { Controls } from './controls';
import { Facts } from './facts';
import { Quadrant } from './quadrant';
import { Scoreboard } from './scoreboard';
import { useBoard } from './use-board';
import { Wordings } from './wordings';
import { Working } from './working';

/** Who meets a target in a year: the answer, the count by year with the quadrant beside it, ally by ally, and what was agreed. */
export function BoardView({ messages, ...address }: AddressProps & { messages: TargetsMessages }) {
  const { state, invalid, change } = usePageState(targetsAddress, address);
  const { spec, board, failed } = useBoard(state);
  const query = targetsAddress.print(state);
  const reset = () => change(targetsDefaults);
  const isComposed = boardTarget(state.target).beside !== null;
  return (
    <>
      <AddressNotice invalid={invalid} />
      <header className="opening">
        <h1>{messages.title}</h1>
        {failed ? null : <Answer board={board} messages={messages.answer} />}
      </header>
      <Controls state={state} messages={messages.controls} onState={change} onReset={reset} />
      {board === null ? null : <Facts board={board} messages={messages.facts} />}
      {isComposed ? <Composition messages={messages.composition} /> : null}
      <div className="targets-pair">
        <Figure
          spec={spec}
          state={spec.defaults}
          surface="page"
          heading={2}
          actions={<FigureActions spec={spec} query={query} />}
          {...(query === '' ? {} : { onReset: reset })}
        />
        <Quadrant state={state} query={query} messages={messages.quadrant} />
      </div>
      {board === null ? null : (
        <Scoreboard
          board={board}
          messages={messages.board}
          onSort={(sort) => change(withSort(state, sort))}
        />
      )}
      <Working state={state} messages={messages.working} />
      {isComposed ? null : <Composition messages={messages.composition} />}
      <Wordings state={state} messages={messages.wordings} />
    </>
  );
}
