import { memo } from 'react';
import { isEstimate } from '../../domain/status';
import type { LaidCell, LaidCellPoint } from '../forms/multiples-types';
import { estimateDash, type Paint } from '../theme';
import { DrawnText, round } from './drawn-text';

/** A small line chart: title and newest value, grid, target, line and its last mark. */
export const MultiplesCell = memo(function MultiplesCell({
  laid,
  size,
  paint,
}: {
  laid: LaidCell;
  size: number;
  paint: Paint;
}) {
  const { cell, title, value, remark, tickTexts, yearTexts } = laid;
  const bold = cell.emphasis === 'highlighted';
  const quiet = [...tickTexts, ...yearTexts, ...(remark === null ? [] : [remark])];
  const own = bold ? paint[cell.colour] : paint.ink;
  return (
    <g>
      <Ground laid={laid} paint={paint} />
      {remark === null ? <Line laid={laid} paint={paint} /> : null}
      {quiet.map((text) => (
        <DrawnText
          key={`${text.text} ${text.y}`}
          laid={text}
          size={size}
          fill={paint.quiet}
          paint={paint}
        />
      ))}
      <DrawnText laid={title} size={size} fill={own} paint={paint} bold={bold} />
      {value === null ? null : (
        <DrawnText laid={value} size={size} fill={bold ? own : paint.quiet} paint={paint} />
      )}
    </g>
  );
});

/** What lies behind the line: the band of estimates, the grid, the breaks and the target. */
function Ground({ laid, paint }: { laid: LaidCell; paint: Paint }) {
  const { box, bandX, gridYs, groundY, breakXs, target } = laid;
  const right = round(box.left + box.width);
  const left = round(box.left);
  return (
    <>
      {bandX === null ? null : (
        <rect
          x={round(bandX)}
          y={round(box.top)}
          width={round(box.left + box.width - bandX)}
          height={round(box.height)}
          fill={paint.band}
        />
      )}
      <path d={gridYs.map((y) => `M${left} ${round(y)}H${right}`).join('')} stroke={paint.grid} />
      <path d={`M${left} ${round(groundY)}H${right}`} stroke={paint.axis} />
      {breakXs.map((x) => (
        <path
          key={x}
          d={`M${round(x)} ${round(box.top)}V${round(box.top + box.height)}`}
          stroke={paint.target}
          strokeDasharray="1 3"
        />
      ))}
      {target === null ? null : (
        <path
          d={`M${round(target.x)} ${round(target.y)}H${right}`}
          stroke={paint.target}
          strokeWidth={box.width > 200 ? 1.3 : 1}
          strokeDasharray="4 3"
        />
      )}
    </>
  );
}

/** The line in three parts: before accession, as published, estimates. Its last value has a mark, hollow where an estimate. */
function Line({ laid: { cell, points, box }, paint }: { laid: LaidCell; paint: Paint }) {
  const highlighted = cell.emphasis === 'highlighted';
  const stroke = highlighted ? paint[cell.colour] : paint.quiet;
  const width = box.width > 200 ? 2.2 : 2;
  const last = points.at(-1);
  return (
    <g fill="none" strokeLinejoin="round">
      <path d={path(points, 'early')} stroke={paint.context} strokeWidth={1.3} />
      <path d={path(points, 'final')} stroke={stroke} strokeWidth={width} />
      <path
        d={path(points, 'estimate')}
        stroke={stroke}
        strokeWidth={width}
        strokeLinecap="round"
        strokeDasharray={estimateDash}
      />
      {points
        .filter((point) => point.alone && point !== last)
        .map(({ year, x, y, early }) => (
          <circle
            key={year}
            cx={round(x)}
            cy={round(y)}
            r={1.5}
            fill={early ? paint.context : stroke}
          />
        ))}
      {last === undefined ? null : (
        <circle
          cx={round(last.x)}
          cy={round(last.y)}
          r={2.8}
          fill={isEstimate(last.status) ? paint.ground : stroke}
          stroke={stroke}
          strokeWidth={1.5}
        />
      )}
    </g>
  );
}

type Part = 'early' | 'final' | 'estimate';

function partOf({ early, status }: LaidCellPoint): Part {
  if (early) return 'early';
  return isEstimate(status) ? 'estimate' : 'final';
}

/** The strokes that end in a point of a part; a gap and a break stay open. */
function path(points: readonly LaidCellPoint[], part: Part): string {
  let drawn = '';
  points.forEach((point, at) => {
    const before = points[at - 1];
    if (before === undefined || !point.joined || partOf(point) !== part) return;
    const goesOn = before.joined && partOf(before) === part;
    drawn += goesOn ? '' : `M${round(before.x)} ${round(before.y)}`;
    drawn += `L${round(point.x)} ${round(point.y)}`;
  });
  return drawn;
}
