import { ticks } from '../../lib/ticks';
import type { LineModel } from '../model';
import { textWidth } from '../text-width';
import { layOutEndLabels, wantedLabels } from './end-labels';
import type { Box, LaidLine, LaidText, LineLayout } from './layout';
import { valueY, yearX } from './line-scale';
import type { SizeRules } from './size';

/** Gives a line chart its pixels: the plot leaves exactly the room its labels take, and `above` it what is asked for. */
export function layOutLines(model: LineModel, size: SizeRules, above = 0): LineLayout {
  const narrow = size.width < 500;
  const most = Math.max(size.width / 3, 130);
  const labels = wantedLabels(
    model,
    narrow,
    (text, bold) => textWidth(text, size.type, bold) <= most,
  );
  const labelRoom = Math.max(
    0,
    ...labels.map(({ text, bold }) => textWidth(text, size.type, bold)),
  );
  const tickRoom = Math.max(...model.ticks.map(({ text }) => textWidth(text, size.type)));
  const left = Math.ceil(tickRoom) + 10;
  const right = Math.ceil(labelRoom) + leaderRoom;
  const top = above + (model.axisUnit === null ? size.type + 4 : 2 * size.type + 10);
  const plot: Box = {
    left,
    top,
    width: size.width - left - right,
    height: size.height - top - size.type - 14,
  };
  const lines = layLines(model, plot);
  return {
    form: 'line',
    model,
    size,
    width: size.width,
    height: size.height,
    plot,
    lines,
    xTicks: yearTicks(model.years, plot, size),
    endLabels: layOutEndLabels(labels, model, plot, size),
    marginTexts: layTexts(model, plot, size),
  };
}

/** Between the plot's edge and the labels at the line ends: the room of a leader line. */
const leaderRoom = 19;

function layLines(model: LineModel, plot: Box): readonly LaidLine[] {
  return model.lines.map((line) => ({
    line,
    points: line.points.flatMap((point) =>
      point.value === null || (model.scale === 'log' && point.value <= 0)
        ? []
        : [
            {
              ...point,
              value: point.value,
              x: yearX(point.year, model, plot),
              y: valueY(point.value, model, plot),
            },
          ],
    ),
  }));
}

/** Years at round distances whose labels stand apart; every year only where they have their own width between them. */
function yearTicks([from, to]: readonly [number, number], plot: Box, size: SizeRules) {
  const label = textWidth(`${to}`, size.type);
  let years: readonly number[] = [to];
  for (let count = size.yearLabels; count > 0 && to > from; count--) {
    years = ticks(from, to, count).filter(Number.isInteger);
    const step = (years[1] ?? Number.POSITIVE_INFINITY) - (years[0] ?? to);
    if ((step * plot.width) / (to - from) >= label * (step === 1 ? 2 : 1.3)) break;
  }
  return years.map((value) => ({ value, text: `${value}` }));
}

function layTexts(model: LineModel, plot: Box, size: SizeRules): readonly LaidText[] {
  const right = plot.left + plot.width;
  const estimates: readonly LaidText[] =
    model.estimatesFrom === null
      ? []
      : [{ text: model.estimatesLabel, x: right - 4, y: plot.top + size.type + 1, anchor: 'end' }];
  const callouts = model.callouts.map(
    ({ year, value, text }): LaidText => ({
      text,
      x: Math.max(yearX(year, model, plot), plot.left + textWidth(text, size.type) / 2 + 2),
      y: valueY(value, model, plot) - 8,
      anchor: 'middle',
    }),
  );
  const unit: readonly LaidText[] =
    model.axisUnit === null ? [] : [{ text: model.axisUnit, x: 0, y: size.type, anchor: 'start' }];
  const breaks = model.breaks.map(
    ({ year, label }): LaidText => ({
      text: label,
      x: yearX(year - 0.5, model, plot) + 6,
      y: plot.top + size.type + 1,
      anchor: 'start',
    }),
  );
  return [...unit, ...estimates, ...breaks, ...callouts];
}
