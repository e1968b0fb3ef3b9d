import { ledgerMoneys } from '../../catalogue/ledger';
import { moneyOf } from '../../charts/ledger/moneys';
import { findParty, partyNames } from '../../charts/ledger/parties';
import {
  type LedgerState,
  ledgerDefaults,
  ledgerSpan,
  ledgerTargets,
} from '../../charts/ledger/state';
import type { InvalidPart } from '../address/invalid-part';
import { printAddress, readAddress } from '../address/read-address';
import type { AddressCodec } from '../address/use-page-state';

/** The view of the page that the ledger is. */
const view = 'ledger';

/** The keys of a ledger's address: `?view=ledger&entities=ITA~ESP&years=2014..2023&target=…&money=…&before=on`. */
export const ledgerAddress: AddressCodec<LedgerState> = {
  parse: (query) => {
    const read = readAddress(query);
    read.one('view', [view], view);
    const named = read.some('entities', partyNames, ledgerDefaults.parties);
    const asked: LedgerState = {
      parties: [...new Set(named.flatMap((id) => findParty(id)?.id ?? []))],
      years: read.years('years', ledgerSpan, ledgerDefaults.years),
      target: read.one('target', ledgerTargets, ledgerDefaults.target),
      money: read.one(
        'money',
        ledgerMoneys.map(({ id }) => id),
        ledgerDefaults.money,
      ),
      before: read.flag('before', ledgerDefaults.before),
    };
    const { id } = moneyOf(asked);
    const unfit: readonly InvalidPart[] =
      id === asked.money
        ? []
        : [{ key: 'money', value: asked.money, reason: { kind: 'unknown-value' }, used: id }];
    const settled = { ...asked, money: id };
    return {
      state: print(settled) === print(ledgerDefaults) ? ledgerDefaults : settled,
      invalid: [...read.invalid(), ...unfit],
    };
  },
  print,
};

function print({ parties, years, target, money, before }: LedgerState): string {
  const usual = ledgerDefaults;
  return printAddress([
    ['view', view, ''],
    ['entities', parties, usual.parties],
    ['years', years, usual.years],
    ['target', target, usual.target],
    ['money', money, usual.money],
    ['before', before, usual.before],
  ]);
}
