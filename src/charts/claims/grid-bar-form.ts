import type { Words } from '../../language/words';
import type { BarContent } from '../content';
import { barForm } from '../forms/bar';
import type { FormRules } from '../forms/form-rules';
import { layOutBars } from '../layout/lay-out-bars';
import type { BarLayout } from '../layout/layout';
import { roomyTicks } from '../layout/roomy-ticks';
import type { BarModel } from '../model';

/** Bars of definitions or of a ranking: rows as high as a few bars allow, and a summary that is given. */
export function gridBarForm(
  summary: (model: Omit<BarModel, 'summary'>, words: Words) => string,
): FormRules<BarContent, BarModel, BarLayout> {
  return {
    ...barForm,
    build: (content, head, words) => {
      const model = barForm.build(content, head, words);
      return { ...model, summary: summary(model, words) };
    },
    layOut: (model, size) => {
      const row = Math.max(size.row, Math.min(1.6 * size.row, fewBarsHeight / model.bars.length));
      const layout = layOutBars(model, { ...size, row: Math.round(row) });
      return { ...layout, ticks: roomyTicks(layout) };
    },
  };
}

/** The height that a few bars fill together. */
const fewBarsHeight = 340;
