import { pathDefaults } from '../../catalogue/path';
import type { PathPlan } from '../../domain/path/plan';
import { moneyPath, type PathGround } from '../../domain/path/series';
import { moneyIn } from '../../domain/path/values';
import { estimatesFrom, type Series } from '../../domain/series';
import type { Words } from '../../language/words';
import type { Chart } from '../chart';
import type { LineContent, LineRow } from '../content';
import { makeChart } from '../forms/form-rules';
import { axisAmount } from '../model/axis-amount';
import { axisTexts } from '../model/axis-texts';
import type { SeriesBook } from '../series-book';
import { chartWords } from './chart-words';
import { pathLineForm } from './path-line-form';
import { edgeRow, fanOf, pastRow, pathRow, shapesOf } from './path-lines';
import { currencyOf, isConverted } from './path-money';
import { pathNotes, publishedEstimates } from './path-notes';
import { basisOf, outcomeOf } from './path-outcome';
import { plansOf } from './path-requests';
import type { PathState } from './path-state';
import { assumed, nameOf, pastYears, subjectOf } from './path-words';
import { agreedMarks, lastYear, shownYears } from './path-years';
import { planRowsFrom } from './plan-marks';

/** The money so far, and from the start on what the paths take; null where there is no path or the edition has no money. */
export function drawMoneyPath(data: SeriesBook, state: PathState, words: Words): Chart | null {
  const past = basisOf(data, state, state.entity)?.money ?? null;
  const plan = outcomeOf(data, state, state.entity);
  if (past === null || plan.kind === 'none' || plan.start.money === null) return null;
  const { format, language, say } = words;
  const said = chartWords[language];
  const currency = currencyOf(state.entity, state.money);
  const money = (amount: number | null) => (amount === null ? '' : format.money(amount, currency));
  const years = shownYears(state);
  const { lines, band } = linesOf(data, past, plan, state);
  const from = estimatesFrom([past]);
  const plans = plansOf(state);
  const content: LineContent = {
    form: 'line',
    unit: past.unit,
    currency,
    years,
    lines,
    ...(band === null ? {} : { band }),
    targets: [],
    events: agreedMarks,
    callouts: [plan.start.year],
    writeAxis: axisTexts,
    writeEnd: (value, ticks) => axisAmount(value, past.unit, ticks, words),
  };
  const title = said.moneyTitle(
    nameOf(state.entity, words),
    money(plan.start.money),
    plan.start.year,
    money(moneyIn(plan, 'constant', state.by)),
    state.by,
  );
  const form = pathLineForm({
    summary: `${title}. ${fanNote(plan, money, words).join(' ')}`,
    band: band === null ? null : said.moneyFan(pathDefaults.fan),
    aim: state.by,
    from: from ?? plan.start.year,
    fromLabel: said.computed(from !== null),
  });
  return makeChart(
    form,
    content,
    {
      chart: 'path-money',
      title,
      subtitle: [
        said.moneySubtitle(
          subjectOf(state, words),
          format.moneyUnit(currency, true),
          pastYears(years[0], plan, from, words),
        ),
        assumed(state, words),
      ].join(' · '),
      notes: [
        ...fanNote(plan, money, words),
        ...(plans === null ? [] : [say(plans.note)]),
        ...(isConverted(state) ? [said.converted(currency, plan.start.year)] : []),
        ...pathNotes(data, plan, state, words),
      ],
      estimates: publishedEstimates,
    },
    data,
    words,
  );
}

function linesOf(data: SeriesBook, past: Series, plan: PathPlan, state: PathState) {
  const last = lastYear(state);
  const { key, unit, priceBase, derivation } = past;
  const ground: PathGround = { key, unit, priceBase, inputs: derivation?.inputs ?? [key] };
  const paths = shapesOf(plan).map((shape) =>
    pathRow(moneyPath(ground, plan, shape, last), shape, plan),
  );
  const fan = fanOf(plan);
  const edges: readonly LineRow[] =
    fan === null
      ? []
      : [
          edgeRow(moneyPath(ground, fan.slower, 'constant', last, 'slower'), true),
          edgeRow(moneyPath(ground, fan.faster, 'constant', last, 'faster'), false),
        ];
  const drawn = [pastRow(past, state), ...paths, ...edges];
  const band = edges.length === 0 ? null : ([drawn.length - 2, drawn.length - 1] as const);
  return { lines: [...drawn, ...planRowsFrom(data, state, unit, plan.start.year)], band };
}

/** What the target takes where GDP grows less, or more. */
function fanNote(
  plan: PathPlan,
  money: (amount: number | null) => string,
  words: Words,
): readonly string[] {
  const fan = fanOf(plan);
  if (fan === null) return [];
  const end = (other: PathPlan) => ({
    growth: words.format.percent(other.growth.nominal, 1),
    money: money(moneyIn(other, 'constant', plan.aim.by)),
  });
  const { slower, faster } = fan;
  return [
    chartWords[words.language].moneyFanNote(
      plan.aim.by,
      end(slower),
      end(faster),
      pathDefaults.fan,
    ),
  ];
}
