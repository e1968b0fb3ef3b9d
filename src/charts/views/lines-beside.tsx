import type { ColourRole } from '../content';
import type { LaidBeside } from '../layout/layout';
import type { SizeRules } from '../layout/size';
import { estimateDash, type Paint } from '../theme';
import { DrawnText, round } from './drawn-text';
import { Marker } from './marker';

/** The band between its edges, and what the marks and the band are. */
export function BandBeside({
  beside: { band, key },
  size,
  paint,
}: {
  beside: LaidBeside;
  size: SizeRules;
  paint: Paint;
}) {
  return (
    <>
      {band.length === 0 ? null : (
        <polygon
          points={band.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')}
          fill={paint.second}
          fillOpacity={bandOpacity}
          stroke="none"
        />
      )}
      {key.map(({ of, x, text }) => (
        <g key={text.text}>
          {typeof of === 'number' ? (
            <Marker
              role={shapeOf(of)}
              x={round(x)}
              y={round(text.y - size.type * 0.36)}
              stroke={paint.fourth}
              fill={paint.ground}
            />
          ) : (
            <rect
              x={round(x - 6)}
              y={round(text.y - size.type * 0.72)}
              width={12}
              height={round(size.type * 0.72)}
              {...(of === 'band'
                ? { fill: paint.second, fillOpacity: bandOpacity }
                : { fill: paint.band, stroke: paint.axis, strokeWidth: 1 })}
            />
          )}
          <DrawnText laid={text} size={size.type} fill={paint.quiet} paint={paint} />
        </g>
      ))}
    </>
  );
}

/** What is computed for years to come, dashed, with a hollow mark where it reaches its aim; and the marks that stand by themselves. */
export function LinesBeside({
  beside: { dashed, aim, marks },
  paint,
}: {
  beside: LaidBeside;
  paint: Paint;
}) {
  return (
    <>
      {dashed.map(({ line, points }, at) => (
        <polyline
          key={line.key.indicator}
          points={points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')}
          fill="none"
          stroke={paint[line.colour]}
          strokeWidth={2.5}
          strokeDasharray={at === 0 ? '9 5' : estimateDash}
          strokeLinecap={at === 0 ? 'butt' : 'round'}
        />
      ))}
      {aim === null ? null : (
        <Marker
          role={shapeOf(1)}
          x={round(aim.x)}
          y={round(aim.y)}
          stroke={paint.second}
          fill={paint.ground}
        />
      )}
      {marks.flatMap(({ line, points }, at) =>
        points.map(({ year, x, y }) => (
          <Marker
            key={`${line.key.indicator} ${year}`}
            role={shapeOf(at)}
            x={round(x)}
            y={round(y)}
            stroke={paint.fourth}
            fill={paint.ground}
          />
        )),
      )}
    </>
  );
}

const bandOpacity = 0.18;

const shapes = ['fourth', 'second', 'third', 'first'] as const satisfies readonly ColourRole[];

/** Each kind of mark has a shape of its own, so that their one colour suffices. */
function shapeOf(mark: number): ColourRole {
  return shapes[mark % shapes.length] ?? 'first';
}
