import { isEstimate } from '../../domain/status';
import type { LaidLine, LineLayout } from '../layout/layout';
import { valueY, yearX } from '../layout/line-scale';
import type { Paint } from '../theme';
import { DrawnText, round } from './drawn-text';
import { Marker } from './marker';

/** What stands on the lines and beside them: hollow marks at estimates, callouts, labels and their leaders. */
export function LineMarks({ layout, paint }: { layout: LineLayout; paint: Paint }) {
  const { model, plot, size } = layout;
  return (
    <>
      {layout.lines
        .filter(({ line }) => line.colour !== 'context')
        .map((laid) => (
          <Marks key={laid.line.name} laid={laid} paint={paint} />
        ))}
      {model.callouts.map(({ year, value }) => (
        <circle
          key={year}
          cx={round(yearX(year, model, plot))}
          cy={round(valueY(value, model, plot))}
          r={3}
          fill={paint.first}
        />
      ))}
      {layout.endLabels.map(({ leader, text }) =>
        leader === null ? null : (
          <line
            key={text}
            x1={round(leader.x1)}
            y1={round(leader.y1)}
            x2={round(leader.x2)}
            y2={round(leader.y2)}
            stroke={paint.axis}
            strokeWidth={1}
          />
        ),
      )}
      {layout.marginTexts.map((laid) => (
        <DrawnText key={laid.text} laid={laid} size={size.type} fill={paint.quiet} paint={paint} />
      ))}
      {layout.endLabels.map((label) => (
        <DrawnText
          key={label.text}
          laid={label}
          size={size.type}
          bold={label.bold}
          fill={label.colour === 'context' ? paint.quiet : paint[label.colour]}
          paint={paint}
        />
      ))}
    </>
  );
}

/** Hollow marks at estimates, a full one at a last value that is none, each in the shape of its line. */
function Marks({ laid, paint }: { laid: LaidLine; paint: Paint }) {
  const last = laid.points.at(-1);
  return laid.points
    .filter((point) => isEstimate(point.status) || point === last)
    .map((point) => (
      <Marker
        key={point.year}
        role={laid.line.colour}
        x={round(point.x)}
        y={round(point.y)}
        stroke={paint[laid.line.colour]}
        fill={isEstimate(point.status) ? paint.ground : paint[laid.line.colour]}
      />
    ));
}
