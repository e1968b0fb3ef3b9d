import { memo } from 'react';
import { Rectangle } from 'recharts';
import { Frame } from './frame';
import { rectOf, segmentPaint } from './stack-fills';
import { StackGround, StackMarks } from './stack-marks';
import type { ViewProps } from './view-props';

/** Stacks as they were laid out: a rectangle of Recharts a segment, marks and texts over them. */
export const StackView = memo(function StackView({ layout, paint }: ViewProps<'stack'>) {
  return (
    <Frame layout={layout}>
      <StackGround layout={layout} paint={paint} />
      {layout.stacks.flatMap(({ stack, segments }) =>
        segments.map(({ box, part, fill }) =>
          box === null ? null : (
            <Rectangle
              key={`${stack.name} ${part.name}`}
              {...rectOf(box)}
              {...segmentPaint(fill, box, paint)}
            />
          ),
        ),
      )}
      <StackMarks layout={layout} paint={paint} />
    </Frame>
  );
});
