import type { BarContent } from '../content';
import { barForm } from '../forms/bar';
import type { FormRules } from '../forms/form-rules';
import { layOutBars } from '../layout/lay-out-bars';
import type { BarLayout } from '../layout/layout';
import { roomyTicks } from '../layout/roomy-ticks';
import type { SizeRules } from '../layout/size';
import type { BarModel } from '../model';
import { describeRanking } from './describe-ranking';

/**
 * The explorer's ranked bars: those of any chart, with rows as high as a few bars allow, an axis that stays while the years are
 * played, and a summary that stays short. `reserved`: the texts of all years that need room behind the bars. `unranked`: the
 * entities without a rank though they have a value.
 */
export function exploreBarForm(
  reserved: readonly string[],
  unranked: readonly string[],
): FormRules<BarContent, BarModel, BarLayout> {
  return {
    ...barForm,
    build: (content, head, words) => {
      const model = barForm.build(content, head, words);
      return { ...model, summary: describeRanking(model, unranked, words) };
    },
    layOut: (model, size) => {
      const row = rowHeight(model.bars.length, size);
      const layout = layOutBars(model, { ...size, row }, reserved);
      return { ...layout, ticks: roomyTicks(layout) };
    },
  };
}

/** The height that a few bars fill together. */
const fewBarsHeight = 300;

function rowHeight(bars: number, { row }: SizeRules): number {
  return Math.max(row, Math.min(2 * row, Math.floor(fewBarsHeight / Math.max(1, bars))));
}
