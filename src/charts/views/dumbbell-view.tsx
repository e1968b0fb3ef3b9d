import { memo } from 'react';
import { Rectangle } from 'recharts';
import { round } from './drawn-text';
import { DumbbellGrid, DumbbellMarks } from './dumbbell-marks';
import { Frame } from './frame';
import type { ViewProps } from './view-props';

/** Dumbbells as they were laid out: a rectangle of Recharts between two years, marks and texts over it. */
export const DumbbellView = memo(function DumbbellView({ layout, paint }: ViewProps<'dumbbell'>) {
  return (
    <Frame layout={layout}>
      <DumbbellGrid layout={layout} paint={paint} />
      {layout.rows.map(({ row, y, fromX, toX }) =>
        // Without one of the years no bar is made up.
        fromX === null || toX === null ? null : (
          <Rectangle
            key={row.name}
            x={round(Math.min(fromX, toX))}
            y={round(y - thickness / 2)}
            width={round(Math.abs(toX - fromX))}
            height={thickness}
            fill={paint[row.colour]}
            fillOpacity={0.5}
          />
        ),
      )}
      <DumbbellMarks layout={layout} paint={paint} />
    </Frame>
  );
});

/** In drawing units. */
const thickness = 4;
