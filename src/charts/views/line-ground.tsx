import type { LineLayout } from '../layout/layout';
import { valueY, yearSpan, yearX } from '../layout/line-scale';
import type { Paint } from '../theme';
import { round } from './drawn-text';
import { GridLines } from './grid-lines';

/** What lies under the lines: the band of estimates and the grid at the ticks of the values. */
export function LineGround({ layout, paint }: { layout: LineLayout; paint: Paint }) {
  const { model, plot } = layout;
  const right = plot.left + plot.width;
  const [first] = yearSpan(model);
  const band =
    model.estimatesFrom === null
      ? null
      : round(yearX(Math.max(first, model.estimatesFrom - 0.5), model, plot));
  return (
    <>
      {band === null ? null : (
        <rect
          x={band}
          y={plot.top}
          width={round(right - band)}
          height={plot.height}
          fill={paint.band}
        />
      )}
      <GridLines
        heights={model.ticks.map(({ value }) => valueY(value, model, plot))}
        plot={plot}
        stroke={paint.grid}
      />
    </>
  );
}
