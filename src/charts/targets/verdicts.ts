import { allies } from '../../catalogue/allies';
import type { EntityId } from '../../catalogue/entities';
import { findTable } from '../../catalogue/table-names';
import { getTarget } from '../../catalogue/targets';
import { hasUnroundedShare, unroundedShare } from '../../catalogue/unrounded-share';
import { type Entity, isAllyIn } from '../../domain/entity';
import { evaluatePrinted, halfOf } from '../../domain/evaluate-printed';
import { evaluateTarget, type TargetResult } from '../../domain/evaluate-target';
import type { TestedYear } from '../../domain/met-years';
import { observationAt, valueAt } from '../../domain/series';
import type { ObservationStatus } from '../../domain/status';
import type { SeriesBook } from '../series-book';
import { isShareOfGdp } from './moneys';
import { boardTarget, type Membership, type TargetsState, yearsOf } from './state';

/** An ally as the catalogue has it. */
export type Ally = Entity & { readonly id: EntityId; readonly joined: number };

/** Every ally of today, in the order of the catalogue. */
export const allAllies: readonly Ally[] = allies;

type Asked = Pick<TargetsState, 'target' | 'edition'>;

/** The test of an ally in a year, with the figure as the edition gives it; null where there is none. */
export type AllyTest = TargetResult & {
  readonly printed: number | null;
  readonly status: ObservationStatus | null;
};

/** Whether a target is tested on the share worked out from NATO's two tables, not on the one that is printed. */
export function isUnrounded({ target, edition }: Asked): boolean {
  return isShareOfGdp(target) && hasUnroundedShare(edition);
}

/** Tests an ally's figures of a year, whether it was an ally then or not. */
export function testAlly(data: SeriesBook, asked: Asked, entity: Ally, year: number): AllyTest {
  const { indicator } = boardTarget(asked.target);
  const find = (one: string) =>
    data.find({ edition: asked.edition, indicator: one, entity: entity.id });
  const series = find(indicator);
  const observation = series === null ? null : observationAt(series, year);
  const given = { printed: observation?.value ?? null, status: observation?.status ?? null };
  const { value: level } = getTarget(asked.target);
  if (isUnrounded(asked)) {
    const amount = (one: string) => {
      const table = find(one);
      return table === null ? null : valueAt(table, year);
    };
    const { expenditure, gdp } = unroundedShare;
    return { ...evaluateTarget(entity, level, amount(expenditure), amount(gdp)), ...given };
  }
  const { printed: value } = given;
  const half = value === null ? 0 : halfPrinted(asked.edition, indicator, value);
  return { ...evaluatePrinted(entity, level, value, half), ...given };
}

/** Half of the last decimal of the edition's table; of one kept with all its digits, by the value itself. */
function halfPrinted(edition: string, indicator: string, value: number): number {
  const decimals = findTable(edition, indicator)?.decimals ?? null;
  return decimals === null ? halfOf(value) : 0.5 / 10 ** decimals;
}

/** Whether an ally is counted in a year. */
export function isMember(entity: Ally, year: number, members: Membership): boolean {
  return members === 'today' || isAllyIn(entity, year);
}

/** The verdicts of an ally in every year of the edition in which it is counted, in rising order. */
export function testedYears(
  data: SeriesBook,
  asked: Asked,
  entity: Ally,
  members: Membership,
): readonly TestedYear[] {
  return everyYear(asked)
    .filter((year) => isMember(entity, year, members))
    .map((year) => ({ year, verdict: testAlly(data, asked, entity, year).verdict }));
}

/** The years of an edition. */
export function everyYear({ edition }: Pick<TargetsState, 'edition'>): readonly number[] {
  const [first, last] = yearsOf(edition);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
