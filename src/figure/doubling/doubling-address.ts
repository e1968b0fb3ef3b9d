import { doublingOpening } from '../../catalogue/doubling';
import {
  type DoublingState,
  doublingDefaults,
  doublingEditions,
  doublingEntities,
  usualBase,
  usualSpan,
  usualYear,
  yearsOf,
} from '../../charts/doubling/doubling-state';
import type { InvalidPart } from '../address/invalid-part';
import { printAddress, readAddress } from '../address/read-address';
import type { AddressCodec } from '../address/use-page-state';

/**
 * The address of a doubling: `entity`, `edition`, `base`, `year`, `span`. Years lie within the edition; a year that is not
 * after the base is replaced by the end of the window that starts there.
 */
export const doublingAddress: AddressCodec<DoublingState> = {
  parse(query) {
    const read = readAddress(query);
    const entity = read.one('entity', doublingEntities, doublingOpening.entity);
    const edition = read.one('edition', doublingEditions, doublingOpening.edition);
    const [first, last] = yearsOf(edition);
    const asked = read.number('span', [1, last - first], usualSpan(edition));
    const span = Math.floor(asked);
    const base = read.year('base', [first, last - 1], usualBase(edition));
    const usual = usualYear({ edition, base, span });
    const year = read.year('year', [first, last], usual);
    const found: DoublingState = { entity, edition, base, span, year: year > base ? year : usual };
    return {
      state: isOpening(found) ? doublingDefaults : found,
      invalid: [
        ...(year > base ? [] : [notAfter(year, base, usual)]),
        ...(asked === span ? [] : [notWhole(asked, span)]),
        ...read.invalid(),
      ],
    };
  },
  print({ entity, edition, base, year, span }) {
    return printAddress([
      ['entity', entity, doublingOpening.entity],
      ['edition', edition, doublingOpening.edition],
      ['base', base, usualBase(edition)],
      ['year', year, usualYear({ edition, base, span })],
      ['span', span, usualSpan(edition)],
    ]);
  },
};

function isOpening(state: DoublingState): boolean {
  return doublingAddress.print(state) === '';
}

function notAfter(year: number, base: number, used: number): InvalidPart {
  return { key: 'year', value: `${year}`, reason: { kind: 'not-after', base }, used: `${used}` };
}

function notWhole(span: number, used: number): InvalidPart {
  return { key: 'span', value: `${span}`, reason: { kind: 'unknown-value' }, used: `${used}` };
}
