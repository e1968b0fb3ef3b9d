import {
  comparableEntities,
  comparableMeasures,
  editionsWith,
  headOf,
  yearSpan,
} from '../../charts/editions/comparable';
import { type EditionsState, editionsDefaults, newestPair } from '../../charts/editions/state';
import type { InvalidPart } from '../address/invalid-part';
import { type AddressReader, printAddress, readAddress } from '../address/read-address';
import type { AddressCodec } from '../address/use-page-state';

const defaults = editionsDefaults;

/** The state of the page of editions and its address. */
export const editionsAddress: AddressCodec<EditionsState> = {
  parse: (query) => {
    const reader = readAddress(query);
    const measure = reader.one('indicator', comparableMeasures, defaults.measure);
    const entity = reader.one('entity', comparableEntities, defaults.entity);
    const year = reader.year('year', yearSpan, defaults.year);
    const { faults, ...pair } = readPair(reader, measure);
    const over = reader.one('over', ['year', 'mean'], defaults.over);
    const state: EditionsState = { measure, entity, year, ...pair, over };
    return {
      state: editionsAddress.print(state) === '' ? defaults : state,
      invalid: [...reader.invalid(), ...faults],
    };
  },
  print: ({ measure, entity, year, from, to, over }) => {
    const usual = newestPair(measure);
    return printAddress([
      ['entity', entity, defaults.entity],
      ['year', year, defaults.year],
      ['from', from, usual.from],
      ['to', to, usual.to],
      ['indicator', measure, defaults.measure],
      ['over', over, defaults.over],
    ]);
  },
};

/** The two editions, the earlier first. Where they are given the other way round, or as one, the newest two are taken. */
function readPair(reader: AddressReader, measure: EditionsState['measure']) {
  const all = editionsWith(measure);
  const usual = newestPair(measure);
  const from = reader.one('from', all, usual.from);
  const to = reader.one('to', all, usual.to);
  if (headOf(from).published < headOf(to).published) return { from, to, faults: [] };
  const fault: InvalidPart = {
    key: 'from',
    value: `${from}..${to}`,
    reason: { kind: 'reversed' },
    used: `${usual.from}..${usual.to}`,
  };
  return { ...usual, faults: [fault] };
}
