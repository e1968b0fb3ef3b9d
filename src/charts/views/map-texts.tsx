import { Fragment } from 'react';
import type { MapFill, MapLabel, MapLayout } from '../forms/map-types';
import { labelType } from '../layout/map-label';
import { fontFamily, type Paint } from '../theme';
import { DrawnText, round } from './drawn-text';

/** The labels on the map and the texts of its legend. */
export function MapTexts({ layout, paint }: { layout: MapLayout; paint: Paint }) {
  const { labels, legendTexts, size } = layout;
  return (
    <>
      {labels.map((label) => (
        <Label
          key={`${label.laid.text} ${label.laid.x}`}
          label={label}
          layout={layout}
          paint={paint}
        />
      ))}
      {legendTexts.map((laid) => (
        <DrawnText
          key={`${laid.text} ${laid.x} ${laid.y}`}
          laid={laid}
          size={size.type}
          fill={paint[laid.tone]}
          paint={paint}
          bold={laid.bold}
        />
      ))}
    </>
  );
}

function Label({ label, layout, paint }: { label: MapLabel; layout: MapLayout; paint: Paint }) {
  const { laid, bold, on, leader } = label;
  const type = labelType(bold, layout.size);
  if (on === 'outside') {
    const colour = paint[label.colour];
    return (
      <Fragment>
        {leader === null ? null : (
          <>
            <Leader leader={leader} stroke={paint.ground} width={3} />
            <Leader leader={leader} stroke={colour} width={1.2} />
          </>
        )}
        <DrawnText laid={laid} size={type} fill={colour} paint={paint} bold />
      </Fragment>
    );
  }
  if (on === 'missing' || on === 'before') {
    return <DrawnText laid={laid} size={type} fill={paint.ink} paint={paint} bold={bold} />;
  }
  return (
    <text
      x={round(laid.x)}
      y={round(laid.y)}
      textAnchor={laid.anchor}
      fontFamily={fontFamily}
      fontSize={type}
      fontWeight={bold ? 600 : 400}
      fill={textPaint(on, paint)}
    >
      {laid.text}
    </text>
  );
}

function Leader({
  leader: { x1, y1, x2, y2 },
  stroke,
  width,
}: {
  leader: NonNullable<MapLabel['leader']>;
  stroke: string;
  width: number;
}) {
  return (
    <line
      x1={round(x1)}
      y1={round(y1)}
      x2={round(x2)}
      y2={round(y2)}
      stroke={stroke}
      strokeWidth={width}
    />
  );
}

/** From the middle one on, paints are so far from the ground, in both themes, that text on them has the ground's colour. */
function textPaint(on: MapFill, paint: Paint): string {
  return on === 'map3' || on === 'map4' || on === 'map5' ? paint.ground : paint.ink;
}
