import { useMemo } from 'react';
import { doublingMeasures } from '../../charts/doubling/doubling-measures';
import { doublingSpec } from '../../charts/doubling/doubling-spec';
import { doublingDefaults, yearsOf } from '../../charts/doubling/doubling-state';
import { createSeriesBook } from '../../charts/series-book';
import { estimatesFrom } from '../../domain/series';
import { AddressNotice } from '../../figure/address/address-notice';
import { type AddressProps, usePageState } from '../../figure/address/use-page-state';
import { doublingAddress } from '../../figure/doubling/doubling-address';
import { Figure } from '../../figure/figure';
import { FigureActions } from '../../figure/figure-actions';
import { useSite } from '../../figure/site';
import { useSeries } from '../../figure/use-series';
import { RangeBar } from '../../figure/years/range-bar';
import type { DoublingMessages } from '../../language/doubling/doubling-messages';
import { useWords } from '../../language/words-context';
import { answerText, emptyReason } from './answer-text';
import { DoublingControls } from './doubling-controls';
import { FactorTable } from './factor-table';
import { WindowGrid } from './window-grid';
import { Working } from './working';
import './doubling.css';

/** The page in a language, as a page that loads when it is shown, with the chart it opens with. */
export function doublingPage(messages: DoublingMessages) {
  return {
    Page: (props: AddressProps) => <DoublingPage {...props} messages={messages} />,
    charts: () => [doublingSpec(doublingDefaults)],
  };
}

function DoublingPage({ messages, ...props }: AddressProps & { messages: DoublingMessages }) {
  const words = useWords();
  const { demo } = useSite();
  const { state, invalid, change } = usePageState(doublingAddress, props);
  const spec = useMemo(() => doublingSpec(state), [state]);
  const requests = useMemo(() => spec.requests(spec.defaults), [spec]);
  const series = useSeries(requests);
  const measures = useMemo(
    () => (series === null ? null : doublingMeasures(createSeriesBook(series), state)),
    [series, state],
  );
  const known = measures ?? [];
  const inEdition = known.filter(({ edition }) => edition === state.edition);
  return (
    <div className="doubling">
      <header className="opening">
        <h1>{messages.title}</h1>
        <p className="lead">{answerText(known, state, messages, words)}</p>
      </header>
      <AddressNotice invalid={invalid} />
      <DoublingControls state={state} messages={messages} onState={change} />
      <Figure
        spec={spec}
        state={spec.defaults}
        surface="page"
        heading={2}
        under={
          <div className="doubling-years">
            <RangeBar
              span={yearsOf(state.edition)}
              from={state.base}
              to={state.year}
              estimatesFrom={estimatesFrom(inEdition.map((one) => one.series))}
              words={messages.years}
              names={{ first: messages.controls.base, last: messages.controls.year }}
              onRange={(base, year, phase) =>
                change({ ...state, base, year }, phase === 'dragging' ? 'moving' : 'step')
              }
            />
          </div>
        }
        {...(measures === null ? {} : { whyEmpty: emptyReason(known, state, messages, words) })}
        onReset={() => change(doublingDefaults)}
        actions={<FigureActions spec={spec} query={doublingAddress.print(state)} />}
      />
      {known.length === 0 ? null : (
        <>
          <section className="doubling-part">
            <h2>{messages.table.title}</h2>
            {demo ? <p className="demo-mark">{words.messages.figure.demo}</p> : null}
            <FactorTable measures={known} state={state} messages={messages} />
          </section>
          {inEdition.length === 0 ? null : (
            <section className="doubling-part">
              <h2>{messages.windows.title(state.span)}</h2>
              {demo ? <p className="demo-mark">{words.messages.figure.demo}</p> : null}
              <WindowGrid
                measures={inEdition}
                state={state}
                messages={messages}
                onWindow={(base, year) => change({ ...state, base, year })}
              />
            </section>
          )}
          <Working measures={known} state={state} messages={messages} />
        </>
      )}
    </div>
  );
}
