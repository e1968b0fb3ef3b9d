import { memo } from 'react';
import type { Box } from '../layout/layout';
import { boxRing, hatchPath } from '../layout/map-hatch';
import type { Paint } from '../theme';
import { round } from './drawn-text';
import { rectOf } from './stack-fills';
import { TonedTexts } from './toned-texts';
import type { ViewProps } from './view-props';

type Layout = ViewProps<'waterfall'>['layout'];
type Fill = Layout['keys'][number]['fill'];

/** A waterfall, drawn as it was laid out; the chart library has no form of it. */
export const WaterfallView = memo(function WaterfallView({
  layout,
  paint,
}: ViewProps<'waterfall'>) {
  const { width, height, steps, sums, keys, texts, size } = layout;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <Ground layout={layout} paint={paint} />
      {steps.map(({ step, bars, gap }) =>
        gap !== null ? (
          <rect
            key={step.year}
            {...rectOf(gap)}
            fill="none"
            stroke={paint.barOutline}
            strokeDasharray="3 3"
          />
        ) : (
          bars.map(({ box, fill }) => (
            <FilledBar
              key={`${step.year} ${box.top} ${box.left}`}
              box={box}
              fill={fill}
              paint={paint}
            />
          ))
        ),
      )}
      {sums.map(({ sum, box, fill }) => (
        <FilledBar key={sum.kind} box={box} fill={fill} paint={paint} />
      ))}
      {keys.map(({ box, fill }) => (
        <FilledBar key={`${box.left} ${box.top}`} box={box} fill={fill} paint={paint} />
      ))}
      <TonedTexts texts={texts} size={size.type} paint={paint} />
    </svg>
  );
});

/** Band of the estimates, hairlines, the line of zero, and what joins the steps. */
function Ground({ layout, paint }: { layout: Layout; paint: Paint }) {
  const { plot, band, grid, zeroY, links, asideX } = layout;
  const across = { x1: round(plot.left), x2: round(plot.left + plot.width) };
  return (
    <>
      {band === null ? null : <rect {...rectOf(band)} fill={paint.band} />}
      <g stroke={paint.grid}>
        {grid.map((y) => (
          <line key={y} {...across} y1={round(y)} y2={round(y)} />
        ))}
      </g>
      {asideX === null ? null : (
        <line
          x1={round(asideX)}
          x2={round(asideX)}
          y1={round(plot.top - 4)}
          y2={round(plot.top + plot.height)}
          stroke={paint.axis}
          strokeDasharray="2 3"
        />
      )}
      <g stroke={paint.axis}>
        {links.map(({ x1, x2, y }) => (
          <line key={x1} x1={round(x1)} x2={round(x2)} y1={round(y)} y2={round(y)} />
        ))}
      </g>
      <line
        {...across}
        y1={round(zeroY)}
        y2={round(zeroY)}
        stroke={paint.target}
        strokeWidth={1.5}
      />
    </>
  );
}

/** Full below zero, hatched above it; an estimate is lighter, with a dashed outline. */
function FilledBar({ box, fill, paint }: { box: Box; fill: Fill; paint: Paint }) {
  const colour = fill.colour === 'sum' ? paint.barOutline : paint[fill.colour];
  const rect = rectOf(box);
  const opacity = fill.hatched ? 0.12 : fill.estimated ? 0.45 : 1;
  return (
    <>
      <rect {...rect} fill={paint.ground} />
      <rect
        {...rect}
        fill={colour}
        fillOpacity={opacity}
        stroke={colour}
        strokeWidth={1}
        {...(fill.estimated ? { strokeDasharray: '3 2' } : {})}
      />
      {fill.hatched ? (
        <path
          d={hatchPath([boxRing(box)], { step: 6, slant: 'rising' })}
          stroke={colour}
          strokeWidth={fill.estimated ? 1.2 : 1.8}
          fill="none"
        />
      ) : null}
    </>
  );
}
