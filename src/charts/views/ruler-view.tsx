import { memo } from 'react';
import type { LaidRule } from '../forms/ruler-types';
import type { Paint } from '../theme';
import { round } from './drawn-text';
import { rectOf } from './stack-fills';
import { TonedTexts } from './toned-texts';
import type { ViewProps } from './view-props';

/** A ruler of plain lines, bars and dots: Recharts has none. */
export const RulerView = memo(function RulerView({ layout, paint }: ViewProps<'ruler'>) {
  const { width, height, scale, rules, rows, plot, tickXs, markXs, levelX, oneX } = layout;
  const foot = scale.top + scale.height;
  const end = plot.top + plot.height;
  return (
    <svg
      viewBox={`0 0 ${width} ${round(height)}`}
      width={width}
      height={round(height)}
      role="img"
      aria-label={layout.model.title}
    >
      <g stroke={paint.grid}>
        {rules.map((y) => (
          <line key={y} x1={0} x2={width} y1={round(y)} y2={round(y)} />
        ))}
        {tickXs.map((x) => (
          <line key={x} x1={round(x)} x2={round(x)} y1={round(foot)} y2={round(end)} />
        ))}
      </g>
      <rect {...rectOf(scale)} fill={paint.band} stroke={paint.axis} strokeWidth={0.75} />
      <g stroke={paint.axis}>
        {markXs.map((x) => (
          <line key={x} x1={round(x)} x2={round(x)} y1={round(foot - 5)} y2={round(foot)} />
        ))}
        {tickXs.map((x) => (
          <line key={x} x1={round(x)} x2={round(x)} y1={round(foot - 10)} y2={round(foot)} />
        ))}
        <line x1={round(oneX)} x2={round(oneX)} y1={round(foot)} y2={round(end)} />
      </g>
      <line
        x1={round(levelX)}
        x2={round(levelX)}
        y1={round(foot - 10)}
        y2={round(end)}
        stroke={paint.target}
        strokeWidth={1.75}
        strokeDasharray="5 4"
      />
      {rows.map((laid) => (
        <Rule
          key={`${laid.rule.key.edition} ${laid.rule.key.indicator}`}
          laid={laid}
          oneX={oneX}
          paint={paint}
        />
      ))}
      <TonedTexts texts={layout.texts} size={layout.size.type} paint={paint} />
    </svg>
  );
});

/** From ×1 to the factor; the dot is filled where both values are final, and larger where the level is reached. */
function Rule({ laid, oneX, paint }: { laid: LaidRule; oneX: number; paint: Paint }) {
  const { rule, x, y } = laid;
  if (x === null) return null;
  const colour = rule.reached ? paint.first : paint.barOutline;
  return (
    <>
      <line
        x1={round(oneX)}
        x2={round(x)}
        y1={round(y)}
        y2={round(y)}
        stroke={colour}
        strokeWidth={4}
        strokeOpacity={rule.reached ? 0.55 : 0.5}
        {...(rule.estimated ? { strokeDasharray: '6 3' } : {})}
      />
      <circle
        cx={round(x)}
        cy={round(y)}
        r={rule.reached ? 6.5 : 5}
        fill={rule.estimated ? paint.ground : colour}
        stroke={colour}
        strokeWidth={2}
      />
    </>
  );
}
