import { breaks } from '../../catalogue/breaks';
import { pathDefaults } from '../../catalogue/path';
import type { PathPlan } from '../../domain/path/plan';
import { type PathGround, shareFan, sharePath } from '../../domain/path/series';
import { shareIn, shareInOtherEconomy } from '../../domain/path/values';
import { estimatesFrom, type Series } from '../../domain/series';
import type { Words } from '../../language/words';
import type { Chart } from '../chart';
import type { LineContent, LineRow } from '../content';
import { makeChart } from '../forms/form-rules';
import { axisTexts } from '../model/axis-texts';
import type { SeriesBook } from '../series-book';
import { chartWords } from './chart-words';
import { pathLineForm } from './path-line-form';
import { edgeRow, fanOf, pastRow, pathRow, shapesOf, targetOf } from './path-lines';
import { pathNotes, publishedEstimates } from './path-notes';
import { basisOf, outcomeOf } from './path-outcome';
import type { PathState } from './path-state';
import { assumed, pastYears, pathTitle, setPercent, subjectOf } from './path-words';
import { agreedMarks, agreedYears, lastYear, shownYears } from './path-years';

/** The share of GDP so far, and from the start on the paths to the target; null where there is no path. */
export function drawSharePath(data: SeriesBook, state: PathState, words: Words): Chart | null {
  const basis = basisOf(data, state, state.entity);
  const plan = outcomeOf(data, state, state.entity);
  if (basis === null || plan.kind === 'none') return null;
  const past = basis.shares;
  const years = shownYears(state);
  const { lines, band } = linesOf(past, plan, state);
  const content: LineContent = {
    form: 'line',
    unit: 'percent-of-gdp',
    years,
    lines,
    ...(band === null ? {} : { band }),
    ...targetOf(state, plan, words),
    events: agreedMarks,
    callouts: [plan.start.year],
    writeAxis: axisTexts,
  };
  const said = chartWords[words.language];
  const from = estimatesFrom([past]);
  const form = pathLineForm({
    summary: summaryOf(plan, state, words),
    band: band === null ? null : said.shareFan(pathDefaults.fan),
    aim: state.by,
    from: from ?? plan.start.year,
    fromLabel: said.computed(from !== null),
  });
  return makeChart(
    form,
    content,
    {
      chart: 'path-share',
      title: pathTitle(plan, state, words),
      subtitle: [
        said.shareSubtitle(subjectOf(state, words), pastYears(years[0], plan, from, words)),
        assumed(state, words),
      ].join(' · '),
      notes: [
        ...shapeNote(plan, words),
        ...fanNote(plan, words),
        ...pathNotes(data, plan, state, words),
      ],
      estimates: publishedEstimates,
    },
    data,
    words,
  );
}

function linesOf(past: Series, plan: PathPlan, state: PathState) {
  const last = lastYear(state);
  const ground: PathGround = {
    key: past.key,
    unit: past.unit,
    priceBase: past.priceBase,
    inputs: past.derivation?.inputs ?? [past.key],
  };
  const found = breaks.find((one) => one.edition === state.edition && one.entity === state.entity);
  const own: LineRow = {
    ...pastRow(past, state),
    ...(found === undefined ? {} : { breakLabel: found.label }),
  };
  const paths = shapesOf(plan).map((shape) =>
    pathRow(sharePath(ground, plan, shape, last), shape, plan),
  );
  const fan = fanOf(plan);
  const edges =
    fan === null
      ? []
      : [
          edgeRow(shareFan(ground, plan, fan.slower, last, 'slower'), true),
          edgeRow(shareFan(ground, plan, fan.faster, last, 'faster'), false),
        ];
  const lines = [own, ...paths, ...edges];
  const band = edges.length === 0 ? null : ([lines.length - 2, lines.length - 1] as const);
  return { lines, band };
}

/** What the two paths are, and how far apart they ever are. */
function shapeNote(plan: PathPlan, words: Words): readonly string[] {
  if (plan.kind === 'hold') return [];
  const { start, years, end } = plan;
  const apart = Array.from({ length: years + 1 }, (_, at) => start.year + at).map((year) => ({
    year,
    points: shareIn(plan, 'linear', year) - shareIn(plan, 'constant', year),
  }));
  const most = apart.reduce((widest, one) => (one.points > widest.points ? one : widest));
  const { number, percent } = words.format;
  return [
    chartWords[words.language].shapes(
      {
        size: percent(Math.abs(plan.growth.nominal), 1),
        falls: plan.growth.nominal < 0,
      },
      number((end - start.share) / years, 2),
      most.points === 0 ? null : { points: number(most.points, 2), year: most.year },
    ),
  ];
}

/** What the same money is worth in the target’s year where GDP grows less, or more. */
function fanNote(plan: PathPlan, words: Words): readonly string[] {
  const fan = fanOf(plan);
  if (fan === null) return [];
  const { percent } = words.format;
  const at = (other: PathPlan) => shareInOtherEconomy(plan, other, plan.aim.by);
  const [slower, faster] = [at(fan.slower), at(fan.faster)];
  return slower === null || faster === null
    ? []
    : [
        chartWords[words.language].shareFanNote(
          plan.aim.by,
          percent(slower),
          percent(faster),
          pathDefaults.fan,
        ),
      ];
}

function summaryOf(plan: PathPlan, state: PathState, words: Words): string {
  const { percent } = words.format;
  const { start } = plan;
  const said = chartWords[words.language];
  return [
    `${pathTitle(plan, state, words)}.`,
    said.from(percent(start.share), start.year),
    ...agreedYears
      .filter(({ year }) => year > start.year)
      .map(({ year }) => said.at(percent(shareIn(plan, 'constant', year)), year)),
    said.aim(setPercent(state.target, words), state.by),
  ].join(' ');
}
