import { findEntity } from '../../catalogue/entities';
import { ofEntity } from '../../catalogue/of-entity';
import { editionHeads, sources } from '../../catalogue/sources';
import { currencyOf } from '../../charts/path/path-money';
import type { PathState } from '../../charts/path/path-state';
import { nameOf, setPercent } from '../../charts/path/path-words';
import type { PathPlan } from '../../domain/path/plan';
import { moneyIn } from '../../domain/path/values';
import { isEstimate } from '../../domain/status';
import type { FoundPath, Way } from '../../language/path/path-messages';
import type { Words } from '../../language/words';

/** The plan in words, for the answer. */
export function foundPath(plan: PathPlan, state: PathState, words: Words): FoundPath {
  const { format, say } = words;
  const { start, growth } = plan;
  const end = moneyIn(plan, 'constant', state.by);
  const money = (amount: number) => moneyText(amount, state, words);
  return {
    name: nameOf(state.entity, words),
    of: say(ofEntity(state.entity)),
    share: format.percent(start.share),
    year: start.year,
    estimate: isEstimate(start.status),
    target: setPercent(state.target, words),
    by: state.by,
    growth: format.percent(Math.abs(growth.nominal), 1),
    way: wayOf(growth.nominal),
    real: format.percent(Math.abs(growth.real), 1),
    realWay: wayOf(growth.real),
    money:
      start.money === null || end === null ? null : { from: money(start.money), to: money(end) },
  };
}

/** Which way a growth in per cent goes, to the one decimal shown. */
export function wayOf(growth: number): Way {
  const shown = Math.round(growth * 10);
  return shown > 0 ? 'up' : shown < 0 ? 'down' : 'level';
}

/** An amount in million of the state’s money. */
export function moneyText(amount: number, state: PathState, { format }: Words): string {
  return format.money(amount, currencyOf(state.entity, state.money));
}

/** Producer, publication and edition a path starts from. */
export function editionText(edition: string, { say }: Words): string {
  const head = editionHeads.find(({ id }) => id === edition);
  const source = sources.find(({ id }) => id === head?.source);
  return head === undefined || source === undefined
    ? edition
    : `${say(source.name)}, ${say(head.publication)}, ${say(head.label)}`;
}

/** The same in few words: `NATO · July 2026`. */
export function editionShort(edition: string, { say }: Words): string {
  const head = editionHeads.find(({ id }) => id === edition);
  const source = sources.find(({ id }) => id === head?.source);
  return head === undefined || source === undefined
    ? edition
    : `${say(source.name)} · ${say(head.label)}`;
}

/** The allies with their names, in the order of the language. */
export function namedEntities<Id extends string>(
  ids: readonly Id[],
  { say, format }: Words,
): readonly { readonly id: Id; readonly name: string }[] {
  return ids
    .flatMap((id) => {
      const entity = findEntity(id);
      return entity === null ? [] : [{ id, name: say(entity.name) }];
    })
    .sort((a, b) => format.compare(a.name, b.name));
}
