import { isEstimate } from '../../domain/status';
import type { ColourRole } from '../content';
import type { DumbbellLayout, LaidDumbbell } from '../forms/dumbbell-types';
import type { Paint } from '../theme';
import { round } from './drawn-text';
import { Marker } from './marker';
import { TonedTexts } from './toned-texts';

/** The hairlines between the rows, and those of the axis of values; zero stands out where values lie below it. */
export function DumbbellGrid({ layout, paint }: { layout: DumbbellLayout; paint: Paint }) {
  const { model, rules, tickXs, width } = layout;
  const belowZero = model.span[0] < 0;
  return (
    <g stroke={paint.grid}>
      {rules.map((y) => (
        <line key={y} x1={0} x2={width} y1={round(y)} y2={round(y)} />
      ))}
      {tickXs.map((x, at) => (
        <line
          key={x}
          x1={round(x)}
          x2={round(x)}
          y1={rules[0]}
          y2={rules.at(-1)}
          stroke={belowZero && model.ticks[at]?.value === 0 ? paint.axis : paint.grid}
        />
      ))}
    </g>
  );
}

/** The target's line, the marks of the two years, and every text as it was laid out. */
export function DumbbellMarks({ layout, paint }: { layout: DumbbellLayout; paint: Paint }) {
  const { plot, targetX, height, size, texts, headMarks, rules } = layout;
  return (
    <>
      {targetX === null ? null : (
        <line
          x1={round(targetX)}
          x2={round(targetX)}
          y1={round((rules[0] ?? plot.top) - 2)}
          y2={round(height - 4)}
          stroke={paint.target}
          strokeWidth={1.5}
          strokeDasharray="5 4"
        />
      )}
      {layout.rows.map((laid) => (
        <RowMarks key={laid.row.name} laid={laid} paint={paint} />
      ))}
      {headMarks.map(({ end, estimated, x, y }) => {
        const mark = { colour: 'context', x, y, hollow: estimated, paint } as const;
        return end === 'from' ? (
          <FirstMark key={end} {...mark} />
        ) : (
          <LastMark key={end} {...mark} />
        );
      })}
      <TonedTexts texts={texts} size={size.type} paint={paint} />
    </>
  );
}

function RowMarks({ laid, paint }: { laid: LaidDumbbell; paint: Paint }) {
  const { row, y, fromX, toX } = laid;
  const single = row.from.year === row.to.year;
  const mark = { colour: row.colour, y, paint };
  return (
    <>
      {fromX === null || single ? null : (
        <FirstMark {...mark} x={fromX} hollow={isEstimate(row.from.status)} />
      )}
      {toX === null ? null : <LastMark {...mark} x={toX} hollow={isEstimate(row.to.status)} />}
    </>
  );
}

interface Mark {
  readonly colour: ColourRole;
  readonly x: number;
  readonly y: number;
  readonly hollow: boolean;
  readonly paint: Paint;
}

/** The first year: a small round mark, hollow only where it is an estimate too. */
function FirstMark({ colour, x, y, hollow, paint }: Mark) {
  return (
    <circle
      cx={round(x)}
      cy={round(y)}
      r={2.6}
      fill={hollow ? paint.ground : paint[colour]}
      stroke={paint[colour]}
      strokeWidth={1.2}
    />
  );
}

/** The last year: the mark of the entity's line, hollow where it is an estimate. */
function LastMark({ colour, x, y, hollow, paint }: Mark) {
  return (
    <Marker
      role={colour}
      x={round(x)}
      y={round(y)}
      stroke={paint[colour]}
      fill={hollow ? paint.ground : paint[colour]}
    />
  );
}
