import { memo } from 'react';
import { isEstimate } from '../../domain/status';
import type { LaidDot, LaidTrail, ScatterLabel, ScatterLayout } from '../forms/scatter-types';
import type { Paint } from '../theme';
import { DrawnText, round } from './drawn-text';
import { Marker } from './marker';

interface Props {
  readonly layout: ScatterLayout;
  readonly paint: Paint;
}

/** All marks of a scatter with their lines and names. */
export const ScatterMarks = memo(function ScatterMarks({ layout, paint }: Props) {
  const { dots, trails, labels, titleTexts, fieldTexts, targetTexts, size } = layout;
  const texts = [
    ...titleTexts.map((laid) => ({ laid, fill: paint.quiet })),
    ...fieldTexts.map((laid) => ({ laid, fill: paint.quiet })),
    ...targetTexts.map((laid) => ({ laid, fill: paint.target })),
  ];
  return (
    <>
      <TargetCross layout={layout} paint={paint} />
      {texts.map(({ laid, fill }) => (
        <DrawnText key={laid.text} laid={laid} size={size.type} fill={fill} paint={paint} />
      ))}
      {trails.map((trail) => (
        <Trail key={trail.name} trail={trail} paint={paint} />
      ))}
      {dots.map((dot) => (
        <Dot key={dot.row.key.entity} dot={dot} paint={paint} />
      ))}
      {labels.map((label) => (
        <Label key={`${label.text} ${label.x}`} label={label} size={size.type} paint={paint} />
      ))}
    </>
  );
});

/** The two levels, whose lines part the fields. */
function TargetCross({ layout: { plot, targetX, targetY }, paint }: Props) {
  const x = round(targetX);
  const y = round(targetY);
  return (
    <g stroke={paint.target} strokeWidth={1.5} strokeDasharray="5 4">
      <line x1={x} x2={x} y1={plot.top} y2={plot.top + plot.height} />
      <line x1={plot.left} x2={plot.left + plot.width} y1={y} y2={y} />
    </g>
  );
}

/** A thin line with a dot a year; the mark of the year shown stands at its end. */
function Trail({ trail: { colour, points, strokes }, paint }: { trail: LaidTrail; paint: Paint }) {
  const path = strokes
    .map(({ x1, y1, x2, y2 }) => `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`)
    .join('');
  return (
    <g>
      <path d={path} fill="none" stroke={paint[colour]} strokeWidth={1.3} strokeOpacity={0.6} />
      {points.slice(0, -1).map(({ year, x, y }, at) => (
        <circle
          key={year}
          cx={round(x)}
          cy={round(y)}
          r={at === 0 ? 2.5 : 1.8}
          fill={paint[colour]}
        />
      ))}
    </g>
  );
}

/** Estimates are hollow. What is highlighted has the mark of its colour. */
function Dot({ dot: { row, x, y, radius }, paint }: { dot: LaidDot; paint: Paint }) {
  const hollow = isEstimate(row.now.status);
  if (row.emphasis === 'highlighted') {
    return (
      <Marker
        role={row.colour}
        x={round(x)}
        y={round(y)}
        stroke={paint[row.colour]}
        fill={hollow ? paint.ground : paint[row.colour]}
      />
    );
  }
  const stroke = row.emphasis === 'default' ? paint.quiet : paint.context;
  return (
    <circle
      cx={round(x)}
      cy={round(y)}
      r={radius - 0.7}
      fill={hollow ? paint.ground : stroke}
      stroke={stroke}
      strokeWidth={1.5}
    />
  );
}

function Label({ label, size, paint }: { label: ScatterLabel; size: number; paint: Paint }) {
  const { leader, emphasis, colour } = label;
  const other = emphasis === 'muted' ? paint.quiet : paint.ink;
  return (
    <>
      {leader === null ? null : (
        <line
          x1={round(leader.x1)}
          y1={round(leader.y1)}
          x2={round(leader.x2)}
          y2={round(leader.y2)}
          stroke={paint.axis}
          strokeWidth={1}
        />
      )}
      <DrawnText
        laid={label}
        size={size}
        fill={colour === 'context' ? other : paint[colour]}
        paint={paint}
        bold={emphasis === 'highlighted'}
      />
    </>
  );
}
