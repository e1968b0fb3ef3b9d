import { type ReactNode, useId, useState } from 'react';
import type { ChartModel } from '../charts/model';
import { useWords } from '../language/words-context';
import { Drawing } from './drawing';
import { FigureTitle } from './figure-title';
import { LazyTable } from './lazy-table';
import { SourceLine } from './source-line';

/** A figure that has something to show, as a chart or as a table. */
export function FigureBody({
  model,
  isDefault,
  surface,
  heading,
  controls,
  actions,
  reading,
}: {
  model: ChartModel;
  isDefault: boolean;
  surface: 'page' | 'embed';
  heading: 1 | 2 | 3;
  controls: ReactNode;
  actions: ReactNode;
  reading: boolean;
}) {
  const { messages } = useWords();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <>
      <figcaption>
        <FigureTitle level={heading}>{model.title}</FigureTitle>
        <p className="figure-subtitle">{model.subtitle}</p>
      </figcaption>
      {controls}
      <div id={id} aria-busy={reading}>
        {asTable ? (
          <LazyTable model={model} />
        ) : (
          <Drawing
            model={model}
            isDefault={isDefault}
            live={surface === 'embed' ? 'on-change' : 'idle'}
          />
        )}
      </div>
      {model.notes.map((note) => (
        <p className="figure-note" key={note}>
          {note}
        </p>
      ))}
      <div className="figure-foot">
        <SourceLine sources={model.sources} />
        <p className="figure-actions">
          <button
            type="button"
            aria-pressed={asTable}
            aria-controls={id}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? messages.figure.chart : messages.figure.table}
          </button>
          {actions}
        </p>
      </div>
    </>
  );
}
