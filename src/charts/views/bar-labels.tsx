import type { BarLayout, LaidText } from '../layout/layout';
import type { Paint } from '../theme';
import { DrawnText, round } from './drawn-text';

/** The names before the bars, the values behind them, zero where bars go both ways, and the target across them. */
export function BarLabels({ layout, paint }: { layout: BarLayout; paint: Paint }) {
  const { plot, size, targetX } = layout;
  const drop = size.type * 0.36;
  return (
    <>
      {layout.model.lowest < 0 ? (
        <line
          x1={round(layout.zeroX)}
          x2={round(layout.zeroX)}
          y1={plot.top}
          y2={plot.top + plot.height}
          stroke={paint.axis}
          strokeWidth={1}
        />
      ) : null}
      {targetX === null ? null : (
        <line
          x1={round(targetX)}
          x2={round(targetX)}
          y1={plot.top - 2}
          y2={plot.top + plot.height}
          stroke={paint.target}
          strokeWidth={1.5}
          strokeDasharray="5 4"
        />
      )}
      {layout.marginTexts.map((laid) => (
        <DrawnText
          key={laid.text}
          laid={laid}
          size={size.type}
          fill={laid.anchor === 'middle' ? paint.target : paint.quiet}
          paint={paint}
        />
      ))}
      {layout.rows.map(({ bar, y, textX }) => {
        const bold = bar.emphasis === 'highlighted';
        const fill = bold ? paint[bar.colour] : bar.emphasis === 'muted' ? paint.quiet : paint.ink;
        const name: LaidText = {
          text: size.width < 500 ? bar.shortName : bar.name,
          x: plot.left - 8,
          y: y + drop,
          anchor: 'end',
        };
        const value: LaidText = {
          text: bar.remark ?? bar.endText,
          x: textX,
          y: y + drop,
          anchor: 'start',
        };
        return (
          <g key={bar.name}>
            <DrawnText laid={name} size={size.type} fill={fill} paint={paint} bold={bold} />
            <DrawnText
              laid={value}
              size={size.type}
              fill={bold ? paint[bar.colour] : paint.quiet}
              paint={paint}
              bold={bold}
            />
          </g>
        );
      })}
    </>
  );
}
