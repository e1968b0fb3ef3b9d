import { getTarget } from '../../../catalogue/targets';
import { findParty } from '../../../charts/ledger/parties';
import { spanText } from '../../../charts/ledger/shown-years';
import type { LedgerState } from '../../../charts/ledger/state';
import { firstYearOf } from '../../../domain/gap-ledger';
import type { LedgerMessages } from '../../../language/targets/ledger-messages';
import type { Words } from '../../../language/words';

/** Why a state can have nothing to draw; null where it is not the state's doing. */
export function whyEmpty(
  { parties, years: [from, to], target, before }: LedgerState,
  messages: LedgerMessages['empty'],
  { say, format }: Words,
): string | null {
  const chosen = parties.flatMap((id) => findParty(id) ?? []);
  if (chosen.length === 0) return messages.nobody;
  if (chosen.every(({ members }) => members.length === 0)) {
    return messages.unarmed(format.list(chosen.map(({ name }) => say(name))));
  }
  const agreed = firstYearOf(getTarget(target));
  return !before && to < agreed ? messages.tooEarly(spanText(from, to), agreed) : null;
}
