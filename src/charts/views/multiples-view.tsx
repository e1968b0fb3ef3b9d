import { memo } from 'react';
import type { MultiplesLayout } from '../forms/multiples-types';
import { DrawnText } from './drawn-text';
import { MultiplesCell } from './multiples-cell';
import { MultiplesMarkSample } from './multiples-mark-sample';
import type { ViewProps } from './view-props';

/** Small multiples as they were laid out: light cells of plain SVG. */
export const MultiplesView = memo(function MultiplesView({
  layout,
  paint,
}: ViewProps<'multiples'>) {
  const { width, height, cells, marks, sample, size } = layout;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {marks.map(({ mark, x, text }) => (
        <g key={mark}>
          <MultiplesMarkSample
            mark={mark}
            box={{ left: x, top: text.y - size.type, width: sample, height: size.type * 1.25 }}
            paint={paint}
          />
          <DrawnText laid={text} size={size.type} fill={paint.quiet} paint={paint} />
        </g>
      ))}
      {cells.map((laid) => (
        <MultiplesCell key={keyOf(laid)} laid={laid} size={size.type} paint={paint} />
      ))}
    </svg>
  );
});

function keyOf({ cell: { key } }: MultiplesLayout['cells'][number]): string {
  return `${key.edition} ${key.indicator} ${key.entity}`;
}
