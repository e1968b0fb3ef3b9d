import { guide } from '../../catalogue/guide';
import { story } from '../../catalogue/story';
import { growthFactor } from '../../domain/index-series';
import { valueAt } from '../../domain/series';
import { type SplitFactor, splitFactor } from '../../domain/split-factor';
import type { SeriesBook } from '../series-book';
import { economyOf, type GuideMeasure, measuresOf } from './guide-measures';

const { window } = story;

/** The numbers of the guided path. Factors are plain, money is in million euros. */
export interface GuideFacts {
  readonly factors: Readonly<Record<GuideMeasure, number>>;
  /** Spending in money of the day. */
  readonly money: { readonly first: number; readonly last: number };
  /** What it would be in the last year had it grown with prices alone. */
  readonly keptUp: number;
  readonly split: SplitFactor;
  /** Growth of the economy in constant prices. */
  readonly economy: number;
  /** The rate of euro to dollar, as the two tables imply it: the factor by which it changed. */
  readonly rate: number;
  /** Growth in constant prices over the later seven years; null where a figure is missing. */
  readonly later: number | null;
}

/** Computes the numbers; null unless every one of the window is there. */
export function guideFacts(data: SeriesBook): GuideFacts | null {
  const { from, to } = window;
  const measures = measuresOf(data);
  const find = (wanted: GuideMeasure) => measures.find(({ measure }) => measure === wanted);
  const [euros, dollars, constant, share] = [
    find('euros'),
    find('dollars'),
    find('constant'),
    find('share'),
  ];
  if (!euros?.factor || !dollars?.factor || !constant?.factor || !share?.factor) return null;
  const split = splitFactor(euros.series, constant.series, from, to);
  const economy = growthFactor(economyOf(data), from, to);
  const first = valueAt(euros.series, from);
  const last = valueAt(euros.series, to);
  if (split === null || economy === null || first === null || last === null) return null;
  return {
    factors: {
      euros: euros.factor,
      dollars: dollars.factor,
      constant: constant.factor,
      share: share.factor,
    },
    money: { first, last },
    keptUp: first * split.prices,
    split,
    economy,
    rate: dollars.factor / euros.factor,
    later: growthFactor(constant.series, guide.laterWindow.from, guide.laterWindow.to),
  };
}
