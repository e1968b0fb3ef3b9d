import {
  type DefinitionsState,
  definedEntities,
  definedYears,
  definitionsDefaults,
  usualCurrency,
} from '../../charts/definitions/state';
import { printAddress, readAddress } from '../address/read-address';
import type { AddressCodec } from '../address/use-page-state';

const defaults = definitionsDefaults;

/** The state of the page of definitions and its address. */
export const definitionsAddress: AddressCodec<DefinitionsState> = {
  parse: (query) => {
    const reader = readAddress(query);
    const entity = reader.one('entity', definedEntities, defaults.entity);
    const year = reader.year('year', definedYears, defaults.year);
    const currency = reader.one('in', ['eur', 'usd'], usualCurrency(entity));
    const state: DefinitionsState = { entity, year, currency };
    return {
      state: definitionsAddress.print(state) === '' ? defaults : state,
      invalid: reader.invalid(),
    };
  },
  print: ({ entity, year, currency }) =>
    printAddress([
      ['entity', entity, defaults.entity],
      ['year', year, defaults.year],
      ['in', currency, usualCurrency(entity)],
    ]),
};
