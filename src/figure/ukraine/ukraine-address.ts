import { aidCounts, aidKinds, supportMonths } from '../../catalogue/ukraine-support';
import { type UkraineState, ukraineDefaults } from '../../charts/ukraine/state';
import { printAddress, readAddress } from '../address/read-address';
import type { AddressCodec } from '../address/use-page-state';

const units = ['eur', 'gdp'] as const;

/** `?month=2024-11&what=commitments&kind=military&in=gdp&eu=off`, without what is usual. */
export const ukraineAddress: AddressCodec<UkraineState> = {
  parse: (query) => {
    const read = readAddress(query);
    const state: UkraineState = {
      month: read.one('month', supportMonths, ukraineDefaults.month),
      what: read.one('what', aidCounts, ukraineDefaults.what),
      kind: read.one('kind', aidKinds, ukraineDefaults.kind),
      unit: read.one('in', units, ukraineDefaults.unit),
      eu: read.flag('eu', ukraineDefaults.eu),
    };
    const usual = print(state) === '';
    return { state: usual ? ukraineDefaults : state, invalid: read.invalid() };
  },
  print,
};

function print({ month, what, kind, unit, eu }: UkraineState): string {
  return printAddress([
    ['month', month, ukraineDefaults.month],
    ['what', what, ukraineDefaults.what],
    ['kind', kind, ukraineDefaults.kind],
    ['in', unit, ukraineDefaults.unit],
    ['eu', eu, ukraineDefaults.eu],
  ]);
}
