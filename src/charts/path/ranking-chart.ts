import { hasUnroundedShare, unroundedShare } from '../../catalogue/unrounded-share';
import type { Entity } from '../../domain/entity';
import { growthSeries } from '../../domain/path/series';
import { isEstimate } from '../../domain/status';
import type { Text } from '../../domain/text';
import type { Words } from '../../language/words';
import type { Chart } from '../chart';
import type { BarContent, BarRow } from '../content';
import { barForm } from '../forms/bar';
import { makeChart } from '../forms/form-rules';
import { axisTexts } from '../model/axis-texts';
import type { SeriesBook } from '../series-book';
import { chartWords } from './chart-words';
import { publishedEstimates } from './path-notes';
import type { PathState } from './path-state';
import { assumed, nameOf, setPercent } from './path-words';
import { type RankedPlan, type Ranking, rankAllies } from './ranking';

/** All allies by the yearly growth the target takes; null where not one has a path. */
export function drawRanking(data: SeriesBook, state: PathState, words: Words): Chart | null {
  const ranking = rankAllies(data, state);
  const plans = [...ranking.climbing, ...ranking.holding];
  const starts = plans.map(({ plan }) => plan.start);
  if (starts.length === 0) return null;
  const year = Math.max(...starts.map((start) => start.year));
  const content: BarContent = {
    form: 'bar',
    unit: 'percent-change',
    year,
    bars: [
      ...ranking.climbing.map((one) => planRow(one, state, {})),
      ...ranking.holding.map((one) => planRow(one, state, { remark: metRemark(one, words) })),
      ...ranking.without.map(({ entity, why }) => emptyRow(entity, state, year, why)),
    ],
    target: null,
    writeAxis: axisTexts,
  };
  const said = chartWords[words.language];
  const target = setPercent(state.target, words);
  const estimated = starts.some(({ status }) => isEstimate(status));
  return makeChart(
    barForm,
    content,
    {
      chart: 'path-ranking',
      title: titleOf(ranking, state, words),
      subtitle: [
        said.rankSubtitle(target, state.by, estimated ? said.estimated(year) : `${year}`),
        assumed(state, words),
      ].join(' · '),
      notes: [said.rankNote],
      estimates: publishedEstimates,
    },
    data,
    words,
  );
}

function titleOf({ climbing }: Ranking, state: PathState, words: Words): string {
  const said = chartWords[words.language];
  const [first] = climbing;
  if (first === undefined) return said.allMet(setPercent(state.target, words));
  const { nominal } = first.plan.growth;
  const growth = words.format.percent(Math.abs(nominal), 1);
  return said.rankTitle(nameOf(first.entity.id, words), growth, nominal < 0, state.by);
}

function planRow(
  { entity, plan }: RankedPlan,
  state: PathState,
  { remark }: { readonly remark?: Text },
): BarRow {
  const base = { edition: state.edition, entity: entity.id };
  const { share, expenditure, gdp } = unroundedShare;
  const inputs = (hasUnroundedShare(state.edition) ? [expenditure, gdp] : [share]).map(
    (indicator) => ({
      ...base,
      indicator,
    }),
  );
  const ground = {
    key: { ...base, indicator: unroundedShare.share },
    unit: 'percent-change',
    priceBase: 'current',
    inputs,
  } as const;
  const series = growthSeries(ground, plan);
  const [observation] = series.observations;
  return {
    ...named(entity),
    key: series.key,
    series,
    observation: observation ?? { year: plan.start.year, value: null, status: 'O' },
    emphasis:
      entity.id === state.entity ? 'highlighted' : plan.kind === 'hold' ? 'muted' : 'default',
    ...(remark === undefined ? {} : { remark }),
  };
}

/** That the target is met, with the share; the chart is in one language. */
function metRemark({ plan }: RankedPlan, { language, format }: Words): Text {
  const text = chartWords[language].met(format.percent(plan.start.share));
  return { en: text, de: text };
}

function emptyRow(entity: Entity, state: PathState, year: number, why: string): BarRow {
  const word = why === 'no-armed-forces' ? 'noForces' : 'noFigures';
  return {
    ...named(entity),
    key: { edition: state.edition, indicator: unroundedShare.share, entity: entity.id },
    observation: { year, value: null, status: why === 'no-armed-forces' ? 'M' : 'O' },
    emphasis: entity.id === state.entity ? 'highlighted' : 'muted',
    remark: { en: chartWords.en[word], de: chartWords.de[word] },
  };
}

function named({ name, short }: Entity): Pick<BarRow, 'label' | 'short'> {
  return { label: name, ...(short === undefined ? {} : { short }) };
}
