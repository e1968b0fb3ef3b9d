import { type ReactNode, useMemo } from 'react';
import { buildModel } from '../charts/model/build-model';
import { createSeriesBook } from '../charts/series-book';
import type { ChartSpec } from '../charts/spec';
import type { ChartState } from '../charts/state';
import { useWords } from '../language/words-context';
import { FigureBody } from './figure-body';
import { FigureBoundary } from './figure-boundary';
import { FigureEmpty, FigureFailure, FigureLoading } from './figure-states';
import { FigureTitle } from './figure-title';
import { useSite } from './site';
import { useFigureData } from './use-figure-data';

export interface FigureProps {
  readonly spec: ChartSpec;
  readonly state: ChartState;
  readonly surface: 'page' | 'embed';
  /** The level of the title in the page's outline. */
  readonly heading: 1 | 2 | 3;
  /** What the reader may choose, under the title; absent where nothing. */
  readonly controls?: ReactNode;
  /** Goes back to the default view; absent where the reader cannot leave it. */
  readonly onReset?: () => void;
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

function FigureContent(props: FigureProps) {
  const { spec, state, surface, heading, controls, onReset, actions } = props;
  const words = useWords();
  const { settled, error, reading, retry } = useFigureData(spec, state);
  const model = useMemo(
    () =>
      settled === null
        ? null
        : buildModel(spec, createSeriesBook(settled.series), settled.state, words),
    [spec, settled, words],
  );
  if (error === null && settled === null) return <FigureLoading form={spec.form} />;
  if (settled === null || model === null) {
    return (
      <>
        <FigureTitle level={heading}>{spec.neutralTitle(words.language, words.format)}</FigureTitle>
        {error === null ? (
          <FigureEmpty onReset={onReset ?? null}>{controls}</FigureEmpty>
        ) : (
          <FigureFailure error={error} reading={reading} onRetry={retry} />
        )}
      </>
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
