import type { MultiplesMark } from '../forms/multiples-types';
import type { Box } from '../layout/layout';
import { estimateDash, type Paint } from '../theme';
import { round } from './drawn-text';

/** How a mark looks in the cells, for the key above them. The unit of an axis has no mark. */
export function MultiplesMarkSample({
  mark,
  box,
  paint,
}: {
  mark: MultiplesMark;
  box: Box;
  paint: Paint;
}) {
  const y = round(box.top + box.height / 2);
  const x1 = round(box.left);
  const x2 = round(box.left + box.width);
  const top = round(box.top);
  const bottom = round(box.top + box.height);
  switch (mark) {
    case 'unit':
      return null;
    case 'target':
      return (
        <line
          x1={x1}
          x2={x2}
          y1={y}
          y2={y}
          stroke={paint.target}
          strokeWidth={1.3}
          strokeDasharray="4 3"
        />
      );
    case 'estimate':
      return (
        <>
          <rect x={x1} y={top} width={box.width} height={round(box.height)} fill={paint.band} />
          <line
            x1={x1 + 1}
            x2={x2 - 5}
            y1={y}
            y2={y}
            stroke={paint.quiet}
            strokeWidth={2}
            strokeLinecap="round"
            strokeDasharray={estimateDash}
          />
          <circle
            cx={x2 - 4}
            cy={y}
            r={2.8}
            fill={paint.ground}
            stroke={paint.quiet}
            strokeWidth={1.5}
          />
        </>
      );
    case 'early':
      return <line x1={x1} x2={x2} y1={y} y2={y} stroke={paint.context} strokeWidth={1.3} />;
    case 'break': {
      const x = round(box.left + box.width / 2);
      return (
        <line
          x1={x}
          x2={x}
          y1={top}
          y2={bottom}
          stroke={paint.target}
          strokeWidth={1}
          strokeDasharray="1 3"
        />
      );
    }
    default:
      return mark satisfies never;
  }
}
