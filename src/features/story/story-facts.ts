import { allies } from '../../catalogue/allies';
import { story } from '../../catalogue/story';
import { getTarget } from '../../catalogue/targets';
import { createSeriesBook, type SeriesBook } from '../../charts/series-book';
import { latestReturn } from '../../domain/crossing';
import { isAllyIn } from '../../domain/entity';
import { evaluateTarget, moneyMargin } from '../../domain/evaluate-target';
import { growthFactor } from '../../domain/index-series';
import { latestYear, observationAt, type Series, valueAt } from '../../domain/series';
import { shareOfGdp } from '../../domain/share';
import { isEstimate } from '../../domain/status';
import type { Text } from '../../domain/text';
import { editionYears, gdp, ownIndicators, spending } from './story-requests';

const { entity, edition, window } = story;

/** How many allies of a year reach a level; `near` names those where rounding decides. */
export interface AllyCount {
  readonly year: number;
  readonly met: number;
  readonly near: readonly Text[];
  readonly tested: number;
}

/** The computed numbers of the start page. Shares in per cent, money in million of current national currency; null where data are missing. */
export interface StoryFacts {
  readonly latest: {
    readonly year: number;
    readonly share: number;
    readonly estimate: boolean;
  } | null;
  readonly crossing: {
    readonly year: number;
    readonly share: number;
    readonly margin: number;
  } | null;
  readonly factors: { readonly current: number; readonly constant: number } | null;
  readonly allies: {
    readonly first: AllyCount;
    readonly last: AllyCount;
    readonly estimate: boolean;
  } | null;
  /** What the commitment lacks in money a year, on the GDP of the newest year; negative where it is exceeded. */
  readonly gap: { readonly year: number; readonly money: number } | null;
}

/** Computes the start page's numbers from the series of `storyRequests`. */
export function computeStoryFacts(series: readonly Series[]): StoryFacts {
  const own = createSeriesBook(series.slice(0, ownIndicators.length));
  const all = series.slice(ownIndicators.length);
  const printed = own.get(edition, 'share-of-gdp', entity);
  const unrounded = shareOfGdp(own.get(edition, spending, entity), own.get(edition, gdp, entity));
  return {
    latest: latestOf(printed),
    crossing: crossingOf(own, unrounded),
    factors: factorsOf(own),
    allies: alliesOf(all),
    gap: gapOf(own, unrounded),
  };
}

function latestOf(printed: Series): StoryFacts['latest'] {
  const year = latestYear(printed);
  const found = year === null ? null : observationAt(printed, year);
  return found === null
    ? null
    : { year: found.year, share: found.value, estimate: isEstimate(found.status) };
}

function crossingOf(own: SeriesBook, unrounded: Series): StoryFacts['crossing'] {
  const { value: level } = getTarget(story.pledge);
  const year = latestReturn(unrounded, level)?.year ?? null;
  if (year === null) return null;
  const share = valueAt(unrounded, year);
  const margin = marginIn(own, year, level);
  return share === null || margin === null ? null : { year, share, margin };
}

/** Spending of a year above a level, in million of current national currency, on the year's own prices and GDP. */
function marginIn(own: SeriesBook, year: number, level: number): number | null {
  const share = valueAt(
    shareOfGdp(
      own.get(edition, 'expenditure-usd-current', entity),
      own.get(edition, 'gdp-usd-current', entity),
    ),
    year,
  );
  const money = valueAt(own.get(edition, 'expenditure-national-current', entity), year);
  return share === null || money === null ? null : moneyMargin(money, share, level);
}

function factorsOf(own: SeriesBook): StoryFacts['factors'] {
  const factor = (indicator: 'expenditure-national-current' | 'expenditure-national-2021') =>
    growthFactor(own.get(edition, indicator, entity), window.from, window.to);
  const current = factor('expenditure-national-current');
  const constant = factor('expenditure-national-2021');
  return current === null || constant === null ? null : { current, constant };
}

function gapOf(own: SeriesBook, unrounded: Series): StoryFacts['gap'] {
  const year = latestYear(unrounded);
  const margin = year === null ? null : marginIn(own, year, getTarget(story.commitment).value);
  return year === null || margin === null ? null : { year, money: -margin };
}

function alliesOf(all: readonly Series[]): StoryFacts['allies'] {
  const [from, to] = editionYears();
  const first = countIn(all, from);
  const last = countIn(all, to);
  if (first === null || last === null) return null;
  const estimate = all.some((series) => {
    const found = observationAt(series, to);
    return found !== null && isEstimate(found.status);
  });
  return { first, last, estimate };
}

function countIn(all: readonly Series[], year: number): AllyCount | null {
  const { value: level } = getTarget(story.pledge);
  const amounts = (indicator: string) =>
    new Map(
      all
        .filter(({ key }) => key.indicator === indicator)
        .map((series) => [series.key.entity, valueAt(series, year)] as const)
        .filter(([, value]) => value !== null),
    );
  const spent = amounts(spending);
  const output = amounts(gdp);
  const results = [...spent.keys()].flatMap((id) => {
    const ally = allies.find((one) => one.id === id);
    if (ally === undefined || !isAllyIn(ally, year)) return [];
    const tested = evaluateTarget(ally, level, spent.get(id) ?? null, output.get(id) ?? null);
    return tested.share === null ? [] : [{ name: ally.name, verdict: tested.verdict }];
  });
  if (results.length === 0) return null;
  return {
    year,
    tested: results.length,
    met: results.filter(({ verdict }) => verdict === 'met').length,
    near: results.filter(({ verdict }) => verdict === 'within-rounding').map(({ name }) => name),
  };
}
