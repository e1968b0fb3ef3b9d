import type { LineContent, LineRow } from '../content';
import type { FormRules } from '../forms/form-rules';
import { lineForm } from '../forms/line';
import { keyPlaces, keyRoom, layOutBeside } from '../layout/lay-out-beside';
import { eventRoom, eventRows, layOutEvents } from '../layout/lay-out-events';
import { layOutLines } from '../layout/lay-out-lines';
import type { LaidText, LineLayout } from '../layout/layout';
import { yearX } from '../layout/line-scale';
import type { SizeRules } from '../layout/size';
import type { LineModel, ModelLine, ModelTarget } from '../model';
import { lineStops } from '../stops';
import { textWidth } from '../text-width';

/** What a chart of a path says beside its content, in the language of the chart. */
export interface PathSaid {
  /** What a reader without the picture has to know. */
  readonly summary: string;
  /** What the band is; null where there is none. */
  readonly band: string | null;
  /** The year the target is to be reached by. */
  readonly aim: number;
  /** The first year that is an estimate or computed, and what the years from there on are. */
  readonly from: number;
  readonly fromLabel: string;
}

/** Lines over the years that go on as computed paths: dashed, with a fan around them and marks that are joined to nothing. */
export function pathLineForm(said: PathSaid): FormRules<LineContent, LineModel, LineLayout> {
  return {
    ...lineForm,
    build: (content, head, words) => {
      const model = lineForm.build(content, head, words);
      return {
        ...model,
        summary: said.summary,
        estimatesFrom: said.from,
        estimatesLabel: said.fromLabel,
        lines: model.lines.map((line, at) => ({ ...line, ...howDrawn(content.lines[at]) })),
        targets: model.targets.map((target) => ({ ...target, ...beginOf(target, content) })),
        ...(content.band === undefined ? {} : { band: content.band }),
      };
    },
    layOut: (model, size) => layOutPath(model, size, said),
    stops: (layout) => {
      const { dashed, marks } = layout.beside ?? { dashed: [], marks: [] };
      return lineStops({ ...layout, lines: [...layout.lines, ...dashed, ...marks] });
    },
  };
}

function howDrawn(row: LineRow | undefined): Pick<ModelLine, 'drawn' | 'unlabelled'> {
  return {
    ...(row?.drawn === undefined ? {} : { drawn: row.drawn }),
    ...(row?.unlabelled === undefined ? {} : { unlabelled: row.unlabelled }),
  };
}

/** A level of the content’s own begins in its year. */
function beginOf({ value }: ModelTarget, { levels }: LineContent): Partial<ModelTarget> {
  const from = levels?.find((level) => level.value === value)?.from;
  return from === undefined ? {} : { from };
}

/** The plot leaves room above it for the samples, which also say what the shaded ground is, and for the labels of events. */
function layOutPath(model: LineModel, size: SizeRules, { band, aim }: PathSaid): LineLayout {
  const places = keyPlaces(model, band, size);
  const samples = keyRoom(places, size);
  const rows = eventRows(model, layOutLines(model, size, samples).plot, size);
  const layout = layOutLines(model, size, samples + eventRoom(rows, size));
  return {
    ...layout,
    marginTexts: layout.marginTexts
      .filter(({ text }) => text !== model.estimatesLabel)
      .map((text) => moved(text, layout, samples)),
    lines: layout.lines.filter(({ line }) => line.drawn === undefined),
    events: layOutEvents(rows, layout.plot, size),
    beside: layOutBeside(layout.lines, model, places, aim, size),
  };
}

/** The unit of the axis comes down under the samples, and the value at the start steps aside from the path that leaves it. */
function moved(text: LaidText, { model, plot, size }: LineLayout, samples: number): LaidText {
  if (text.text === model.axisUnit && text.x === 0) return { ...text, y: text.y + samples };
  const callout = model.callouts.find((one) => one.text === text.text);
  if (callout === undefined) return text;
  const x = yearX(callout.year, model, plot) - 8;
  const least = plot.left + textWidth(text.text, size.type);
  return { ...text, x: Math.max(x, least), anchor: 'end' };
}
