import { useId, useState } from 'react';
import type { Chart } from '../charts/chart';
import type { DrawingSize, SizeRules } from '../charts/layout/size';
import { useWords } from '../language/words-context';
import { Drawing } from './drawing';
import type { FigureProps } from './figure-props';
import { FigureTitle } from './figure-title';
import { Kept } from './kept';
import { LazyTable } from './lazy-table';
import { SourceLine } from './source-line';

/** A figure that has something to show, as a chart or as a table. */
export function FigureBody({
  chart,
  sizes,
  isDefault,
  surface,
  heading,
  controls,
  actions,
  under,
  above,
  instead,
  onPoint,
  reading,
}: FigureProps & {
  readonly chart: Chart;
  readonly sizes: Readonly<Record<DrawingSize, SizeRules>>;
  readonly isDefault: boolean;
  readonly reading: boolean;
}) {
  const { messages } = useWords();
  const [asTable, setAsTable] = useState(false);
  const measured = useState<DrawingSize | null>(null);
  const id = useId();
  const { model } = chart;
  return (
    <>
      <figcaption>
        <FigureTitle level={heading}>{model.title}</FigureTitle>
        <p className="figure-subtitle">{model.subtitle}</p>
      </figcaption>
      {above?.(chart)}
      {controls}
      <div id={id} aria-busy={reading}>
        <Kept draw={instead} chart={chart} />
        {instead !== undefined ? null : asTable ? (
          <LazyTable model={model} />
        ) : (
          <Drawing
            chart={chart}
            sizes={sizes}
            isDefault={isDefault}
            measured={measured}
            live={surface === 'embed' ? 'on-change' : 'idle'}
            {...(onPoint ? { onPoint: (stop) => onPoint(stop, chart) } : {})}
          />
        )}
      </div>
      {under}
      {model.notes.map((note) => (
        <p className="figure-note" key={note}>
          {note}
        </p>
      ))}
      <div className="figure-foot">
        <SourceLine sources={model.sources} />
        <p className="figure-actions">
          {instead !== undefined ? null : (
            <button
              type="button"
              aria-pressed={asTable}
              aria-controls={id}
              onClick={() => setAsTable(!asTable)}
            >
              {asTable ? messages.figure.chart : messages.figure.table}
            </button>
          )}
          {actions}
        </p>
      </div>
    </>
  );
}
