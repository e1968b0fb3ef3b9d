import { useMemo } from 'react';
import { hasUnroundedShare } from '../../catalogue/unrounded-share';
import { entityRequests, rankingRequests } from '../../charts/path/path-requests';
import { type PathChart, pathCharts, pathSpec } from '../../charts/path/path-spec';
import { type PathState, pathStart } from '../../charts/path/path-state';
import { AddressNotice } from '../../figure/address/address-notice';
import { type AddressProps, usePageState } from '../../figure/address/use-page-state';
import { Figure } from '../../figure/figure';
import { FigureActions } from '../../figure/figure-actions';
import { pathCodec } from '../../figure/path/path-address';
import { useSeries } from '../../figure/use-series';
import type { PathMessages } from '../../language/path/path-messages';
import { Answer } from './answer';
import { PathControls } from './controls/path-controls';
import { PathFacts } from './path-facts';
import { viewOf } from './path-view';
import { RankingTable } from './ranking-table';
import { Working } from './working';
import { YearsTable } from './years-table';
import './styles/path.css';
import './styles/controls.css';

/** The page in a language, as a page that loads when it is shown, with the charts it opens with. */
export function pathPage(messages: PathMessages) {
  return {
    Page: (props: AddressProps) => <PathPage messages={messages} {...props} />,
    charts: () => pathCharts.map((chart) => pathSpec(chart, pathStart)),
  };
}

function PathPage({ messages, ...props }: AddressProps & { readonly messages: PathMessages }) {
  const { state, invalid, change } = usePageState(pathCodec, props);
  // The very questions of the charts: a prerendered page brings the answers once.
  const own = useSeries(useMemo(() => entityRequests(state), [state]));
  const all = useSeries(useMemo(() => rankingRequests(state), [state]));
  const view = useMemo(
    () => (own === null || all === null ? null : viewOf(own, all, state)),
    [own, all, state],
  );
  const outcome = view?.outcome ?? null;
  const plan = outcome === null || outcome.kind === 'none' ? null : outcome;
  const figure = (chart: PathChart) => (
    <PathFigure chart={chart} state={state} onReset={() => change(pathStart)} />
  );
  return (
    <div className="path">
      <header className="path-opening">
        <h1>{messages.title}</h1>
        <Answer outcome={outcome} state={state} messages={messages} />
      </header>
      <AddressNotice invalid={invalid} />
      <PathControls state={state} messages={messages} onChange={change} />
      {plan === null ? null : <PathFacts plan={plan} state={state} messages={messages} />}
      {figure('path-share')}
      {outcome?.kind === 'none' || !hasUnroundedShare(state.edition) ? null : figure('path-money')}
      {plan === null ? null : <YearsTable plan={plan} state={state} messages={messages} />}
      <div className="path-section">
        {figure('path-ranking')}
        {view === null ? null : (
          <RankingTable
            ranking={view.ranking}
            state={state}
            messages={messages}
            onEntity={(entity) => change({ ...state, entity })}
          />
        )}
      </div>
      {plan === null ? null : <Working plan={plan} state={state} messages={messages} />}
    </div>
  );
}

function PathFigure({
  chart,
  state,
  onReset,
}: {
  chart: PathChart;
  state: PathState;
  onReset: () => void;
}) {
  const spec = useMemo(() => pathSpec(chart, state), [chart, state]);
  return (
    <Figure
      spec={spec}
      state={spec.defaults}
      surface="page"
      heading={2}
      onReset={onReset}
      actions={<FigureActions spec={spec} query={pathCodec.print(state)} />}
    />
  );
}
