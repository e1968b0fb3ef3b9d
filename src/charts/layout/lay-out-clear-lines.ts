import type { LineModel } from '../model';
import { layOutBreaks } from './lay-out-breaks';
import { layOutEstimates } from './lay-out-estimates';
import { layOutLines } from './lay-out-lines';
import type { LineLayout } from './layout';
import type { SizeRules } from './size';

/**
 * Lines of which nothing is known before: the word at the estimates keeps clear of them all, the words of breaks of all others. A
 * chart whose lines are known can do without and costs its reader less.
 */
export function layOutClearLines(model: LineModel, size: SizeRules, above = 0): LineLayout {
  const bare = layOutLines({ ...model, breaks: [], estimatesFrom: null }, size, above);
  const estimates = layOutEstimates(model, bare, above === 0);
  const layout = { ...bare, marginTexts: [...bare.marginTexts, ...estimates] };
  return { ...layout, model, marginTexts: [...layout.marginTexts, ...layOutBreaks(model, layout)] };
}
