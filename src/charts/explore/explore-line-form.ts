import type { LineContent } from '../content';
import type { FormRules } from '../forms/form-rules';
import { lineForm } from '../forms/line';
import { layOutClearLines } from '../layout/lay-out-clear-lines';
import { layOutDifference } from '../layout/lay-out-difference';
import { eventRoom, eventRows, layOutEvents } from '../layout/lay-out-events';
import type { Box, LineLayout } from '../layout/layout';
import type { SizeRules } from '../layout/size';
import type { LineModel, ModelDifference } from '../model';
import { describeCompared } from './describe-compared';

/**
 * The explorer's lines: those of any chart, with policy events above the plot, the difference of two editions between their
 * lines, and a summary that stays short however many lines there are. `difference` null: none is told.
 */
export function exploreLineForm(
  difference: ModelDifference | null,
): FormRules<LineContent, LineModel, LineLayout> {
  return {
    ...lineForm,
    series: (content, data) =>
      lineForm.series({ ...content, lines: content.lines.filter(isCompared) }, data),
    build: (content, head, words) => {
      const model = lineForm.build(content, head, words);
      const told = difference === null ? model : { ...model, difference };
      return { ...told, summary: describeCompared(told, words) };
    },
    layOut: layOutExplored,
  };
}

function isCompared({ compared, emphasis }: LineContent['lines'][number]): boolean {
  return compared ?? emphasis !== 'muted';
}

function layOutExplored(model: LineModel, size: SizeRules): LineLayout {
  const plain = layOutClearLines(model, size, 0);
  const layout = model.events.length === 0 ? plain : withEvents(model, plain.plot, size);
  const difference =
    model.difference === undefined ? null : layOutDifference(model.difference, layout);
  return difference === null ? layout : { ...layout, difference };
}

/** The rows of the events' labels depend on the plot's width alone, and the plot's top on the rows. */
function withEvents(model: LineModel, plot: Box, size: SizeRules): LineLayout {
  const rows = eventRows(model, plot, size);
  const layout = layOutClearLines(model, size, eventRoom(rows, size));
  return { ...layout, events: layOutEvents(rows, layout.plot, size) };
}
