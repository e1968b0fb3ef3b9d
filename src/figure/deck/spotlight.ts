import type { Chart, LaidChart } from '../../charts/chart';
import type { ChartModel } from '../../charts/forms/forms';
import type { BarLayout, LineLayout } from '../../charts/layout/layout';
import type { ModelBar, ModelLine } from '../../charts/model';

/** An entity a spotlight can be put on. */
export interface SpotlightChoice {
  readonly entity: string;
  readonly name: string;
}

/** Whom of a chart a spotlight can be put on: nobody where it has no lines or bars, or all of them are of one entity. */
export function spotlightChoices(model: ChartModel): readonly SpotlightChoice[] {
  const marks = marksOf(model).filter(({ key }) => key.entity !== '');
  const names = new Map(marks.map(({ key, name }) => [key.entity, name]));
  return names.size < 2 ? [] : [...names].map(([entity, name]) => ({ entity, name }));
}

function marksOf(model: ChartModel): readonly (ModelLine | ModelBar)[] {
  if (model.form === 'bar') return model.bars;
  return model.form === 'line' ? model.lines.filter(({ compared }) => compared) : [];
}

/** The chart with everything grey but one entity's; as it is where that is nobody a spotlight can be put on. */
export function spotlightOn(chart: Chart, entity: string | null): Chart {
  if (!spotlightChoices(chart.model).some((choice) => choice.entity === entity)) return chart;
  const isLit: IsLit = ({ key }) => key.entity === entity;
  return {
    model: litModel(chart.model, isLit),
    layOut: (size) => {
      const laid = chart.layOut(size);
      return { ...laid, layout: lit(laid.layout, isLit) };
    },
  };
}

type IsLit = (mark: ModelLine | ModelBar) => boolean;

function litModel(model: ChartModel, isLit: IsLit): ChartModel {
  if (model.form === 'line') {
    return { ...model, lines: model.lines.map((line) => litLine(line, isLit)) };
  }
  return model.form === 'bar'
    ? { ...model, bars: model.bars.map((bar) => litBar(bar, isLit)) }
    : model;
}

function lit(layout: LaidChart['layout'], isLit: IsLit): LaidChart['layout'] {
  if (layout.form === 'line') return litLines(layout, isLit);
  return layout.form === 'bar' ? litBars(layout, isLit) : layout;
}

/** The other lines take the context's grey; their labels stay, so that they can be told. */
function litLines(layout: LineLayout, isLit: IsLit): LineLayout {
  const bright = layout.lines.find(({ line }) => isLit(line))?.line.colour;
  return {
    ...layout,
    lines: layout.lines.map((laid) => ({ ...laid, line: litLine(laid.line, isLit) })),
    endLabels: layout.endLabels.map((label) =>
      label.colour === bright || label.colour === 'target'
        ? label
        : { ...label, colour: 'context', bold: false },
    ),
  };
}

function litLine(line: ModelLine, isLit: IsLit): ModelLine {
  return isLit(line)
    ? { ...line, emphasis: 'highlighted' }
    : { ...line, colour: 'context', emphasis: 'default' };
}

function litBars(layout: BarLayout, isLit: IsLit): BarLayout {
  const { model } = layout;
  return {
    ...layout,
    rows: layout.rows.map((row) => ({ ...row, bar: litBar(row.bar, isLit) })),
    model: { ...model, bars: model.bars.map((bar) => litBar(bar, isLit)) },
  };
}

function litBar(bar: ModelBar, isLit: IsLit): ModelBar {
  return { ...bar, emphasis: isLit(bar) ? 'highlighted' : 'muted' };
}
