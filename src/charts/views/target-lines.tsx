import type { LineLayout } from '../layout/layout';
import { span, valueY, yearX } from '../layout/line-scale';
import type { Paint } from '../theme';
import { round } from './drawn-text';

/** Targets as steps that start on the day they were agreed, the marks of breaks in series, and zero where values are below it. */
export function TargetLines({ layout, paint }: { layout: LineLayout; paint: Paint }) {
  const { model, plot } = layout;
  const right = plot.left + plot.width;
  const hasBelow = model.scale === 'linear' && span(model)[0] < 0;
  const zero = round(valueY(0, model, plot));
  return (
    <g stroke={paint.target} strokeWidth={1.5}>
      {hasBelow ? (
        <line x1={plot.left} x2={right} y1={zero} y2={zero} stroke={paint.axis} strokeWidth={1} />
      ) : null}
      {model.targets.map(({ value, from, name }) => {
        const y = round(valueY(value, model, plot));
        const x = Math.min(yearX(from, model, plot), right - 12);
        return <line key={name} x1={round(x)} x2={right} y1={y} y2={y} strokeDasharray="5 4" />;
      })}
      {model.breaks.map(({ year }) => {
        const x = round(yearX(year - 0.5, model, plot));
        return (
          <line
            key={year}
            x1={x}
            x2={x}
            y1={plot.top}
            y2={plot.top + plot.height}
            strokeWidth={1}
            strokeDasharray="1 3"
          />
        );
      })}
    </g>
  );
}
