import { allies } from '../../catalogue/allies';
import type { EntityId } from '../../catalogue/entities';
import type { IndicatorId } from '../../catalogue/indicators';
import { getMeasure } from '../../catalogue/measures';
import { pillar } from '../../catalogue/pillar';
import { memberSum } from '../../domain/member-sum';
import { observed, type Series } from '../../domain/series';
import { shareOfGdp } from '../../domain/share';
import { shareOfSum } from '../../domain/share-of-sum';
import { yearlyChange } from '../../domain/yearly-change';
import { requestsOf, seriesOf } from '../explore/shown-series';
import type { SeriesBook } from '../series-book';
import type { CatalogueRequest } from '../spec';
import { type Membership, type PillarState, pillarMeasures } from './pillar-state';

/** One of the alliance's halves: every series whole. */
export interface PillarSide {
  /** Defence expenditure in the money of the state, in million. */
  readonly money: Series;
  /** Its share of both halves' expenditure, in per cent. */
  readonly part: Series;
  /** Real change on the year before, in per cent. */
  readonly growth: Series;
  /** Expenditure as a share of GDP, in per cent. */
  readonly ofGdp: Series;
}

/** Both halves. */
export interface PillarSides {
  readonly europe: PillarSide;
  readonly america: PillarSide;
}

/** The allies of today with armed forces, but the United States. */
const members: readonly EntityId[] = allies.flatMap(({ id, armedForces }) =>
  armedForces && id !== pillar.america ? [id] : [],
);

/** What every chart and table of the page reads: the sums NATO prints, the United States, and the members' money. */
export function pillarRequests({ edition, membership }: PillarState): readonly CatalogueRequest[] {
  const halves = [pillar.europe, pillar.america];
  const all = [...halves, ...members];
  const own = membership === 'today';
  const request = (indicator: IndicatorId, entities: readonly EntityId[]) =>
    ({ edition, indicator, entities }) as const;
  const money = pillarMeasures
    .flatMap((id) => requestsOf(getMeasure(id), edition))
    .map(({ indicator }) => request(indicator, own || indicator === pillar.real ? all : halves));
  return [
    ...money,
    request(pillar.growth, halves),
    request(pillar.share, halves),
    request(pillar.gdp, own ? members : halves),
  ];
}

/** Both halves by the state's membership; null where the data have none. */
export function pillarSides(data: SeriesBook, state: PillarState): PillarSides | null {
  const { edition, measure } = state;
  const find = (indicator: string, entity: string) => data.find({ edition, indicator, entity });
  const european = europeBy(data, state);
  const own = seriesOf(data, getMeasure(measure), edition, pillar.america);
  const growth = find(pillar.growth, pillar.america);
  const ofGdp = find(pillar.share, pillar.america);
  if (european === null || own === null || growth === null || ofGdp === null) return null;
  const both = [european.money, own];
  return {
    europe: { ...european, part: shareOfSum(european.money, both) },
    america: { money: own, part: shareOfSum(own, both), growth, ofGdp },
  };
}

function europeBy(data: SeriesBook, state: PillarState): Omit<PillarSide, 'part'> | null {
  const { edition, measure, membership } = state;
  const find = (indicator: string) => data.find({ edition, indicator, entity: pillar.europe });
  if (membership === 'published') {
    const money = seriesOf(data, getMeasure(measure), edition, pillar.europe);
    const growth = find(pillar.growth);
    const ofGdp = find(pillar.share);
    return money === null || growth === null || ofGdp === null ? null : { money, growth, ofGdp };
  }
  const money = summed(data, state, measure);
  const real = summed(data, state, pillar.real);
  const gdp = summed(data, state, pillar.gdp);
  if (money === null || real === null || gdp === null) return null;
  const ofGdp = shareOfGdp(real, gdp);
  return {
    money,
    growth: yearlyChange(real),
    ofGdp: {
      ...ofGdp,
      derivation: {
        formulas: [...(real.derivation?.formulas ?? []), ...(ofGdp.derivation?.formulas ?? [])],
        inputs: [...(real.derivation?.inputs ?? []), ...(gdp.derivation?.inputs ?? [])],
      },
    },
  };
}

/** The figures of today's members added up, under the key of the sum NATO prints. */
function summed(data: SeriesBook, { edition }: PillarState, indicator: string): Series | null {
  const key = { edition, indicator, entity: pillar.europe };
  return memberSum(
    key,
    members.flatMap((entity) => data.find({ edition, indicator, entity }) ?? []),
  );
}

/** A year in which somebody joined, with Europe's and Canada's real growth by each membership, in per cent. */
export interface Accession {
  readonly year: number;
  readonly who: readonly EntityId[];
  readonly growth: Readonly<Record<Membership, number | null>>;
}

/** The accessions after the edition's first year, up to its last. */
export function accessions(data: SeriesBook, state: PillarState): readonly Accession[] {
  const published = data.find({
    edition: state.edition,
    indicator: pillar.growth,
    entity: pillar.europe,
  });
  const real = summed(data, state, pillar.real);
  if (published === null || real === null) return [];
  const today = yearlyChange(real);
  return observed(published).flatMap(({ year, value }): Accession[] => {
    const who = allies.flatMap(({ id, joined }) => (joined === year ? [id] : []));
    const other = observed(today).find((one) => one.year === year)?.value ?? null;
    return who.length === 0 ? [] : [{ year, who, growth: { published: value, today: other } }];
  });
}
