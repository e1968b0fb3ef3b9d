import { editions } from '../../catalogue/editions';
import { editionsOf, getMeasure } from '../../catalogue/measures';
import type { EditionId } from '../../catalogue/sources';
import {
  type BoardMoney,
  type BoardMoneyId,
  type BoardTargetId,
  boardMoneys,
  boardTargets,
} from '../../catalogue/target-board';
import { unroundedShare } from '../../catalogue/unrounded-share';

/** The row of a money. */
export function boardMoney(id: BoardMoneyId): BoardMoney {
  const found = boardMoneys.find((money) => money.id === id);
  if (found === undefined) throw new Error(`The board has no money "${id}".`);
  return found;
}

/** What gaps of a target can be told in on an edition, the usual first; empty where it has no money. */
export function moneysOf(edition: EditionId, target: BoardTargetId): readonly BoardMoneyId[] {
  return boardMoneys
    .filter((money) => fits(money, edition, isShareOfGdp(target)))
    .map(({ id }) => id);
}

/** Whether a target is about GDP; else it is about a part of expenditure. */
export function isShareOfGdp(target: BoardTargetId): boolean {
  return boardTargets.find(({ id }) => id === target)?.indicator === unroundedShare.share;
}

function fits(money: BoardMoney, edition: EditionId, ofGdp: boolean): boolean {
  const measure = getMeasure(money.expenditure);
  if (!editionsOf(measure).includes(edition)) return false;
  return !ofGdp || needed(money).every((indicator) => holds(edition, indicator));
}

function needed({ share }: BoardMoney): readonly string[] {
  return share === null ? [unroundedShare.share] : [share.expenditure, share.gdp];
}

function holds(edition: EditionId, indicator: string): boolean {
  const contents: Readonly<Partial<Record<string, unknown>>> | undefined = editions.find(
    ({ id }) => id === edition,
  )?.contents;
  return contents?.[indicator] !== undefined;
}
