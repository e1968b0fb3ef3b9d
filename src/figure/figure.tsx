import { useMemo } from 'react';
import { createSeriesBook } from '../charts/series-book';
import type { ChartState } from '../charts/state';
import { useWords } from '../language/words-context';
import { FigureBody } from './figure-body';
import { FigureBoundary } from './figure-boundary';
import type { FigureProps } from './figure-props';
import { FigureEmpty, FigureFailure, FigureLoading } from './figure-states';
import { FigureTitle } from './figure-title';
import { useSite } from './site';
import { useFigureData } from './use-figure-data';

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
  const { spec, state, heading, controls, onReset, whyEmpty } = props;
  const words = useWords();
  const { settled, error, reading, retry } = useFigureData(spec, state);
  const chart = useMemo(
    () =>
      settled === null
        ? null
        : settled.spec.chart(createSeriesBook(settled.series), settled.state, words),
    [settled, words],
  );
  if (error === null && settled === null) return <FigureLoading form={spec.form} />;
  if (settled === null || chart === null) {
    return (
      <>
        <FigureTitle level={heading}>{spec.neutralTitle(words.language, words.format)}</FigureTitle>
        {error === null ? (
          <FigureEmpty why={whyEmpty ?? spec.whyEmpty?.(words)} onReset={onReset ?? null}>
            {controls}
          </FigureEmpty>
        ) : (
          <FigureFailure error={error} reading={reading} onRetry={retry} />
        )}
      </>
    );
  }
  return (
    <FigureBody
      {...props}
      chart={chart}
      sizes={settled.spec.sizes}
      isDefault={!settled.spec.varied && isSame(settled.state, spec.defaults)}
      reading={reading}
    />
  );
}

function isSame(a: ChartState, b: ChartState): boolean {
  return a.year === b.year && a.base === b.base && a.target === b.target;
}
