import { memo } from 'react';
import type { LaidArea, MapFill } from '../forms/map-types';
import type { Paint } from '../theme';
import { round } from './drawn-text';
import { MapTexts } from './map-texts';
import type { ViewProps } from './view-props';

/** A map of plain paths, without ids: Recharts has none. */
export const MapView = memo(function MapView({ layout, paint }: ViewProps<'map'>) {
  const { width, height, inset, areas } = layout;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={layout.model.title}
    >
      <path d={layout.ground} fill={paint.band} stroke={paint.ground} strokeWidth={0.8} />
      {areas.map((laid) => (
        <Area key={laid.area.key.entity} laid={laid} paint={paint} />
      ))}
      {areas.map((laid) => (
        <Outline key={laid.area.key.entity} laid={laid} paint={paint} />
      ))}
      <rect
        x={round(inset.left) + 0.5}
        y={round(inset.top) + 0.5}
        width={round(inset.width) - 1}
        height={round(inset.height) - 1}
        fill="none"
        stroke={paint.axis}
        strokeWidth={0.75}
      />
      {layout.swatches.map(({ fill, box, hatch }) => (
        <g key={fill}>
          <rect
            x={round(box.left)}
            y={round(box.top)}
            width={round(box.width)}
            height={round(box.height)}
            fill={fillPaint(fill, paint)}
            {...(isColour(fill) ? {} : { stroke: paint.axis, strokeWidth: 0.75 })}
          />
          <HatchLines fill={fill} hatch={hatch} paint={paint} />
        </g>
      ))}
      <MapTexts layout={layout} paint={paint} />
    </svg>
  );
});

function Area({ laid: { fill, path, hatch }, paint }: { laid: LaidArea; paint: Paint }) {
  const hollow = fill === 'unarmed' || fill === 'missing';
  return (
    <>
      <path
        d={path}
        fill={fillPaint(fill, paint)}
        stroke={hollow ? paint.axis : paint.ground}
        strokeWidth={0.8}
        strokeLinejoin="round"
      />
      <HatchLines fill={fill} hatch={hatch} paint={paint} />
    </>
  );
}

function HatchLines({ fill, hatch, paint }: { fill: MapFill; hatch: string | null; paint: Paint }) {
  if (hatch === null) return null;
  const stroke = fill === 'missing' ? paint.context : paint.axis;
  return (
    <path d={hatch} fill="none" stroke={stroke} strokeWidth={fill === 'missing' ? 1.1 : 0.6} />
  );
}

/** A chosen ally, outlined in its colour; over a line in that of the ground where it is highlighted. */
function Outline({ laid: { area, outline }, paint }: { laid: LaidArea; paint: Paint }) {
  if (outline === null) return null;
  const { path, width } = outline;
  return (
    <g fill="none" strokeLinejoin="round">
      {area.emphasis === 'highlighted' ? (
        <path d={path} stroke={paint.ground} strokeWidth={round(width + 2)} />
      ) : null}
      <path d={path} stroke={paint[area.colour]} strokeWidth={round(width)} />
    </g>
  );
}

function isColour(fill: MapFill): boolean {
  return fill !== 'missing' && fill !== 'unarmed' && fill !== 'before';
}

/** What lies under the hatch where there is one. */
function fillPaint(fill: MapFill, paint: Paint): string {
  switch (fill) {
    case 'missing':
    case 'unarmed':
      return paint.ground;
    case 'before':
      return paint.band;
    default:
      return paint[fill];
  }
}
