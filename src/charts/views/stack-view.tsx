import { memo } from 'react';
import { Bar, BarChart, Cell, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { segmentPaint } from './stack-fills';
import { FurtherSegments, StackGround, StackMarks } from './stack-marks';
import type { ViewProps } from './view-props';

/** Stacks: their first parts by Recharts, all further ones in one component; marks and texts as they were laid out. */
export const StackView = memo(function StackView({ layout, paint }: ViewProps<'stack'>) {
  const { model, plot, stacks, barSize, width, height } = layout;
  const upright = model.along === 'years';
  const byRecharts = model.parts.slice(0, mostBars);
  const end = model.ticks.at(-1)?.value ?? 1;
  return (
    <BarChart
      layout={upright ? 'horizontal' : 'vertical'}
      width={width}
      height={height}
      data={stacks.map(({ stack }) => ({
        name: stack.name,
        ...Object.fromEntries(stack.segments.map(({ value }, at) => [`part${at}`, value])),
      }))}
      margin={{
        top: plot.top,
        right: width - plot.left - plot.width,
        bottom: height - plot.top - plot.height,
        left: plot.left,
      }}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      {upright ? (
        <XAxis type="category" dataKey="name" hide />
      ) : (
        <XAxis type="number" domain={[0, end]} hide />
      )}
      {upright ? (
        <YAxis type="number" domain={[0, end]} hide />
      ) : (
        <YAxis type="category" dataKey="name" hide />
      )}
      <ZIndexLayer zIndex={behindBars}>
        <StackGround layout={layout} paint={paint} />
      </ZIndexLayer>
      {byRecharts.map(({ name }, at) => (
        <Bar
          key={name}
          dataKey={`part${at}`}
          stackId="stack"
          barSize={barSize}
          isAnimationActive={false}
          activeBar={false}
        >
          {stacks.map(({ stack, segments }) => {
            const laid = segments[at];
            return laid === undefined || laid.box === null ? (
              <Cell key={stack.name} fill="none" />
            ) : (
              <Cell key={stack.name} {...segmentPaint(laid.fill, laid.box, paint)} />
            );
          })}
        </Bar>
      ))}
      <ZIndexLayer zIndex={aboveBars}>
        <FurtherSegments layout={layout} from={byRecharts.length} paint={paint} />
        <StackMarks layout={layout} paint={paint} />
      </ZIndexLayer>
    </BarChart>
  );
});

/** As many parts as there are colours, and categories. */
const mostBars = 4;

/** Recharts draws in layers: its bars lie at 300. */
const behindBars = -50;
const aboveBars = 500;
