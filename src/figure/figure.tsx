import { type ReactNode, useMemo } from 'react';
import { buildModel } from '../charts/model/build-model';
import { createSeriesBook } from '../charts/series-book';
import type { ChartSpec } from '../charts/spec';
import type { ChartState } from '../charts/state';
import { useWords } from '../language/words-context';
import { FigureBody } from './figure-body';
import { FigureBoundary } from './figure-boundary';
import { FigureControls } from './figure-controls';
import { FigureEmpty, FigureFailure, FigureLoading } from './figure-states';
import { useSite } from './site';
import { useFigureData } from './use-figure-data';

export interface FigureProps {
  readonly spec: ChartSpec;
  readonly state: ChartState;
  readonly surface: 'page' | 'embed';
  /** The level of the title in the page's outline. */
  readonly heading: 1 | 2 | 3;
  /** Absent where the reader cannot change the view. */
  readonly onState?: (state: ChartState) => void;
  /** Links and buttons of the surface, at the end of the source line. */
  readonly actions?: ReactNode;
}

/** A chart with its data: title, subtitle, controls, plot, table, notes and sources, in every state it can be in. */
export function Figure(props: FigureProps) {
  const { demo } = useSite();
  const { messages } = useWords();
  return (
    <figure className="figure" data-chart={props.spec.id} data-surface={props.surface}>
      {demo ? <p className="demo-mark">{messages.figure.demo}</p> : null}
      <FigureBoundary>
        <FigureContent {...props} />
      </FigureBoundary>
    </figure>
  );
}

function FigureContent({ spec, state, surface, heading, onState, actions }: FigureProps) {
  const words = useWords();
  const { settled, error, reading, retry } = useFigureData(spec, state);
  const model = useMemo(
    () =>
      settled === null
        ? null
        : buildModel(spec, createSeriesBook(settled.series), settled.state, words),
    [spec, settled, words],
  );
  if (error !== null) return <FigureFailure error={error} reading={reading} onRetry={retry} />;
  if (settled === null) return <FigureLoading form={spec.form} />;
  const controls =
    onState === undefined ? null : <FigureControls spec={spec} state={state} onState={onState} />;
  if (model === null) {
    return (
      <FigureEmpty onReset={onState === undefined ? null : () => onState(spec.defaults)}>
        {controls}
      </FigureEmpty>
    );
  }
  return (
    <FigureBody
      model={model}
      isDefault={isSame(settled.state, spec.defaults)}
      surface={surface}
      heading={heading}
      controls={controls}
      actions={actions}
      reading={reading}
    />
  );
}

function isSame(a: ChartState, b: ChartState): boolean {
  return a.year === b.year && a.base === b.base && a.target === b.target;
}
