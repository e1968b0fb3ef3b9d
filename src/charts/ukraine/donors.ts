import { findEntity } from '../../catalogue/entities';
import { ukraineSupport } from '../../catalogue/ukraine-support';
import { shareOfDonorGdp } from '../../domain/donor-share';
import type { Entity } from '../../domain/entity';
import { missingLast } from '../../domain/missing-last';
import { rankOf } from '../../domain/rank';
import type { Series } from '../../domain/series';

const { donorGdp, gdpYear, outsideEurope } = ukraineSupport;

/** A donor with what it gave up to a month: in billion euros, and in per cent of its GDP. */
export interface Donor {
  readonly entity: Entity;
  /** One observation, of the month's year. */
  readonly sum: Series;
  readonly share: Series;
  readonly amount: number | null;
  readonly percent: number | null;
  /** Among donor states, the EU institutions being none; null without a figure. */
  readonly rank: { readonly amount: number | null; readonly percent: number | null };
}

/** The donors of some sums and GDPs, the largest first; those without a figure last. */
export function donorsOf(series: readonly Series[]): readonly Donor[] {
  const gdps = new Map(
    series.flatMap((one) => (one.key.indicator === donorGdp ? [[one.key.entity, one]] : [])),
  );
  const all = series.flatMap((sum) => {
    const entity = findEntity(sum.key.entity);
    const gdp = gdps.get(sum.key.entity);
    if (sum.upTo === undefined || entity === null || gdp === undefined) return [];
    const share = shareOfDonorGdp(sum, gdp, gdpYear);
    return [{ entity, sum, share, amount: only(sum), percent: only(share) }];
  });
  const states = all.filter(({ entity }) => isState(entity));
  const amounts = states.map(({ amount }) => amount);
  const percents = states.map(({ percent }) => percent);
  return all
    .map((one): Donor => {
      const ranked = isState(one.entity);
      return {
        ...one,
        rank: {
          amount: ranked ? rankOf(one.amount, amounts) : null,
          percent: ranked ? rankOf(one.percent, percents) : null,
        },
      };
    })
    .sort((a, b) => missingLast(a.amount, b.amount));
}

function only({ observations }: Series): number | null {
  return observations[0]?.value ?? null;
}

/** Whether a donor is a state, which the EU institutions are not. */
export function isState({ kind }: Pick<Entity, 'kind'>): boolean {
  return kind !== 'institution';
}

/** Whether a donor is a state in Europe. */
export function isEuropeanState(entity: Pick<Entity, 'id' | 'kind'>): boolean {
  return isState(entity) && !outsideEurope.some((id) => id === entity.id);
}
