import type { SegmentText, StackLayout } from '../forms/stack-types';
import type { Stroke } from '../layout/layout';
import { fontFamily, type Paint } from '../theme';
import { round } from './drawn-text';
import { rectOf } from './stack-fills';
import { TonedTexts } from './toned-texts';

/** The ground of the estimates, the hairlines of the axis, and none of either behind the stacks, which are not all opaque. */
export function StackGround({ layout, paint }: { layout: StackLayout; paint: Paint }) {
  const { band, grid, stacks } = layout;
  return (
    <>
      {band === null ? null : <rect {...rectOf(band)} fill={paint.band} />}
      <g stroke={paint.grid}>
        {grid.map((line) => (
          <line key={`${line.x1} ${line.y1}`} {...strokeOf(line)} />
        ))}
      </g>
      {stacks.map(({ stack, filled }) =>
        filled === null ? null : <rect key={stack.name} {...rectOf(filled)} fill={paint.ground} />,
      )}
    </>
  );
}

/** What lies over the stacks: outlines of what is missing, the target's line, leaders and texts. */
export function StackMarks({ layout, paint }: { layout: StackLayout; paint: Paint }) {
  const { stacks, base, target, leaders, segmentTexts, texts, size } = layout;
  return (
    <>
      {stacks.map(({ stack, gap }) =>
        gap === null ? null : (
          <rect
            key={stack.name}
            {...rectOf(gap)}
            fill="none"
            stroke={paint.barOutline}
            strokeWidth={1}
            strokeDasharray="3 3"
          />
        ),
      )}
      <line {...strokeOf(base)} stroke={paint.axis} />
      {segmentTexts.map((text) => (
        <PlainText key={`${text.x} ${text.y}`} laid={text} size={size.type} paint={paint} />
      ))}
      {target === null ? null : (
        <>
          <line {...strokeOf(target)} stroke={paint.ground} strokeWidth={3.5} strokeOpacity={0.8} />
          <line
            {...strokeOf(target)}
            stroke={paint.target}
            strokeWidth={1.5}
            strokeDasharray="5 4"
          />
        </>
      )}
      <g stroke={paint.axis}>
        {leaders.map((line) => (
          <line key={`${line.x1} ${line.y1} ${line.y2}`} {...strokeOf(line)} />
        ))}
      </g>
      <TonedTexts texts={texts} size={size.type} paint={paint} />
    </>
  );
}

/** A text on a segment: a halo would cut into the colour. */
function PlainText({ laid, size, paint }: { laid: SegmentText; size: number; paint: Paint }) {
  return (
    <text
      x={round(laid.x)}
      y={round(laid.y)}
      textAnchor={laid.anchor}
      fontFamily={fontFamily}
      fontSize={size}
      fill={paint[laid.tone]}
    >
      {laid.text}
    </text>
  );
}

function strokeOf({ x1, y1, x2, y2 }: Stroke) {
  return { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
}
