import { metRange, testedCount } from '../../domain/count-verdicts';
import type { Text } from '../../domain/text';
import type { Words } from '../../language/words';
import type { Chart } from '../chart';
import { type FormRules, makeChart } from '../forms/form-rules';
import { stackForm } from '../forms/stack';
import type {
  StackContent,
  StackLayout,
  StackModel,
  StackPart,
  StackRow,
} from '../forms/stack-types';
import type { SeriesBook } from '../series-book';
import { countsByYear, type YearCount } from './counts';
import { describeCounts } from './counts-describe';
import { type CountPart, countObservation, countParts, countSeries } from './counts-series';
import { saidOfCounts } from './counts-words';
import type { TargetsState } from './state';
import { rangeText } from './target-words';

const names: Readonly<Record<CountPart, { readonly label: Text; readonly short: Text }>> = {
  met: { label: { en: 'met', de: 'erreicht' }, short: { en: 'met', de: 'erreicht' } },
  rounding: {
    label: { en: 'rounding decides', de: 'Rundung entscheidet' },
    short: { en: 'rounding', de: 'Rundung' },
  },
  below: { label: { en: 'below', de: 'darunter' }, short: { en: 'below', de: 'darunter' } },
  noData: { label: { en: 'no data', de: 'keine Daten' }, short: { en: 'no data', de: 'k. A.' } },
};

const looks: Readonly<Record<CountPart, Pick<StackPart, 'emphasis' | 'colour' | 'shade'>>> = {
  met: { emphasis: 'highlighted', colour: 'first', shade: 1 },
  rounding: { emphasis: 'highlighted', colour: 'second', shade: 1 },
  below: { emphasis: 'default', colour: 'context', shade: 0.75 },
  noData: { emphasis: 'default', colour: 'context', shade: 0.3 },
};

/** How many allies met the target in each year, as columns; null where nobody can be tested. */
export function drawCounts(
  data: SeriesBook,
  state: TargetsState,
  chart: string,
  words: Words,
): Chart | null {
  const counts = countsByYear(data, state);
  if (counts.every((count) => testedCount(count) === 0)) return null;
  const parts = countParts.filter((part) => counts.some((count) => count[part] > 0));
  const content: StackContent = {
    form: 'stack',
    unit: 'persons',
    along: 'years',
    whole: false,
    parts: parts.map((part) => ({ ...names[part], ...looks[part] })),
    stacks: counts.map((count) => stackOf(count, parts, state)),
    target: null,
    series: parts.map((part) => countSeries(part, counts, data, state)),
  };
  const said = { ...saidOfCounts(counts, state, words), chart };
  return makeChart(rulesOf(counts, state), content, said, data, words);
}

/** Stacks that are about a target: the note says when it was agreed, the summary speaks of allies. */
function rulesOf(
  counts: readonly YearCount[],
  state: TargetsState,
): FormRules<StackContent, StackModel, StackLayout> {
  return {
    ...stackForm,
    series: ({ series }) => series,
    targets: () => [state.target],
    build: (content, head, words) => ({
      ...stackForm.build(content, head, words),
      summary: describeCounts(counts, state, words),
    }),
  };
}

function stackOf(
  count: YearCount,
  parts: readonly CountPart[],
  { edition }: TargetsState,
): StackRow {
  const { year } = count;
  return {
    label: { en: `${year}`, de: `${year}` },
    year,
    emphasis: 'default',
    colour: 'context',
    callout: { value: metRange(count)[1], text: rangeText(count) },
    cells: parts.map((part) => ({
      key: { edition, indicator: `allies-${part}`, entity: 'allies' },
      observation: countObservation(part, count),
    })),
  };
}
