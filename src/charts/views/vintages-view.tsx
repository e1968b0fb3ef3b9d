import { memo } from 'react';
import { isEstimate } from '../../domain/status';
import type { LaidVintage } from '../forms/vintages-types';
import type { Paint } from '../theme';
import { round } from './drawn-text';
import { GridLines } from './grid-lines';
import { Marker } from './marker';
import { TonedTexts } from './toned-texts';
import type { ViewProps } from './view-props';

/** Publications as rows: a mark each, led to the next in steps. Plain shapes: Recharts has no such form. */
export const VintagesView = memo(function VintagesView({ layout, paint }: ViewProps<'vintages'>) {
  const { width, height, plot, rows, rules, steps, targetX, tickXs, texts, size } = layout;
  return (
    <svg
      viewBox={`0 0 ${width} ${round(height)}`}
      width={width}
      height={round(height)}
      role="img"
      aria-label={layout.model.title}
    >
      <g stroke={paint.grid}>
        {rules.map((y) => (
          <line key={y} x1={0} x2={width} y1={round(y)} y2={round(y)} />
        ))}
      </g>
      <GridLines places={tickXs} plot={plot} stroke={paint.grid} />
      {targetX === null ? null : (
        <line
          x1={round(targetX)}
          x2={round(targetX)}
          y1={round(plot.top - 4)}
          y2={round(plot.top + plot.height)}
          stroke={paint.target}
          strokeWidth={1.5}
          strokeDasharray="5 4"
        />
      )}
      {steps.map((corners) => (
        <polyline
          key={corners[0]?.y}
          points={corners.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')}
          fill="none"
          stroke={paint.axis}
          strokeWidth={1.5}
        />
      ))}
      {rows.map((laid) => (
        <RowMark key={laid.y} laid={laid} paint={paint} />
      ))}
      <TonedTexts texts={texts} size={size.type} paint={paint} />
    </svg>
  );
});

/** Round for an edition, square for a single value; hollow for what was an estimate; a bar where rounding leaves a range. */
function RowMark({ laid: { row, x, y, range }, paint }: { laid: LaidVintage; paint: Paint }) {
  if (x === null) return null;
  const colour = paint[row.colour];
  return (
    <>
      {range === null ? null : (
        <line
          x1={round(range[0])}
          x2={round(range[1])}
          y1={round(y)}
          y2={round(y)}
          stroke={colour}
          strokeWidth={7}
          strokeOpacity={0.4}
        />
      )}
      <Marker
        role={row.colour}
        x={round(x)}
        y={round(y)}
        stroke={colour}
        fill={isEstimate(row.status) ? paint.ground : colour}
      />
    </>
  );
}
