import { isEstimate } from '../../domain/status';
import type { LaidLine, LineLayout } from '../layout/layout';
import { valueY, yearX } from '../layout/line-scale';
import type { Paint } from '../theme';
import { DrawnText, round } from './drawn-text';
import { isLone, sinceJoined } from './line-parts';
import { Marker } from './marker';

/** What stands on the lines and beside them: hollow marks at estimates, callouts, labels and their leaders. */
export function LineMarks({ layout, paint }: { layout: LineLayout; paint: Paint }) {
  const { model, plot, size } = layout;
  const apart = plot.width / Math.max(1, model.years[1] - model.years[0]);
  return (
    <>
      {layout.lines
        .filter(({ line }) => line.colour !== 'context')
        .map((laid) => (
          <Marks key={laid.line.colour} laid={sinceJoined(laid)} apart={apart} paint={paint} />
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
        <DrawnText
          key={`${laid.text} ${laid.x}`}
          laid={laid}
          size={size.type}
          fill={paint.quiet}
          paint={paint}
        />
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

/** The least distance of two years at which the marks of estimates stand apart. */
const markRoom = 12;

/**
 * Hollow marks at estimates where the years are far enough apart, a mark at the last value and at one that stands alone, each
 * in the shape of its line.
 */
function Marks({ laid, apart, paint }: { laid: LaidLine; apart: number; paint: Paint }) {
  const last = laid.points.at(-1);
  return laid.points
    .filter(
      (point, at) =>
        (isEstimate(point.status) && apart >= markRoom) || point === last || isLone(laid, at),
    )
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
