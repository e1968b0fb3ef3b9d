import { pathDefaults } from '../../catalogue/path';
import {
  moneyIds,
  type PathState,
  pathEditions,
  pathEntities,
  pathStart,
} from '../../charts/path/path-state';
import { printAddress, readAddress } from '../address/read-address';
import type { AddressCodec } from '../address/use-page-state';

const { ranges } = pathDefaults;

/** The state of a path and its address: `?entity=DEU&target=3.5&by=2035&growth=1&inflation=2`, in per cent. */
export const pathCodec: AddressCodec<PathState> = {
  parse: (query) => {
    const address = readAddress(query);
    const state: PathState = {
      entity: address.one('entity', pathEntities, pathStart.entity),
      target: inHundredths(address.number('target', ranges.target, pathStart.target)),
      by: address.year('by', ranges.by, pathStart.by),
      edition: address.one('edition', pathEditions, pathStart.edition),
      growth: inHundredths(address.number('growth', ranges.growth, pathStart.growth)),
      inflation: inHundredths(address.number('inflation', ranges.inflation, pathStart.inflation)),
      money: address.one('money', moneyIds, pathStart.money),
    };
    // What is all as usual is the very same state, so that a page’s drawings can be told from others.
    return { state: print(state) === '' ? pathStart : state, invalid: address.invalid() };
  },
  print,
};

function print(state: PathState): string {
  return printAddress([
    ['entity', state.entity, pathStart.entity],
    ['target', state.target, pathStart.target],
    ['by', state.by, pathStart.by],
    ['edition', state.edition, pathStart.edition],
    ['growth', state.growth, pathStart.growth],
    ['inflation', state.inflation, pathStart.inflation],
    ['money', state.money, pathStart.money],
  ]);
}

/** A number as fields and addresses write it: with two decimals at most, and no minus before a zero. */
export function inHundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
