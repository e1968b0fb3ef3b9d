import type { LineContent } from '../content';
import type { FormRules } from '../forms/form-rules';
import { lineForm } from '../forms/line';
import { layOutBreaks } from '../layout/lay-out-breaks';
import { layOutDifference } from '../layout/lay-out-difference';
import { layOutEstimates } from '../layout/lay-out-estimates';
import { eventRoom, eventRows, layOutEvents } from '../layout/lay-out-events';
import { layOutLines } from '../layout/lay-out-lines';
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
  const plain = withBreaks(model, size, 0);
  const layout = model.events.length === 0 ? plain : withEvents(model, plain.plot, size);
  const difference =
    model.difference === undefined ? null : layOutDifference(model.difference, layout);
  return difference === null ? layout : { ...layout, difference };
}

/** The rows of the events' labels depend on the plot's width alone, and the plot's top on the rows. */
function withEvents(model: LineModel, plot: Box, size: SizeRules): LineLayout {
  const rows = eventRows(model, plot, size);
  const layout = withBreaks(model, size, eventRoom(rows, size));
  return { ...layout, events: layOutEvents(rows, layout.plot, size) };
}

/** The word at the estimates keeps clear of all lines, the words of breaks of all others. */
function withBreaks(model: LineModel, size: SizeRules, above: number): LineLayout {
  const bare = layOutLines({ ...model, breaks: [], estimatesFrom: null }, size, above);
  const estimates = layOutEstimates(model, bare, above === 0);
  const layout = { ...bare, marginTexts: [...bare.marginTexts, ...estimates] };
  return { ...layout, model, marginTexts: [...layout.marginTexts, ...layOutBreaks(model, layout)] };
}
