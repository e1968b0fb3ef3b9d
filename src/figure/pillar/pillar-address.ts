import { pillar } from '../../catalogue/pillar';
import {
  editionYears,
  memberships,
  type PillarState,
  pillarDefaults,
  pillarEditions,
  pillarMeasures,
} from '../../charts/pillar/pillar-state';
import { printAddress, readAddress } from '../address/read-address';
import type { AddressCodec } from '../address/use-page-state';

/** The address of the pillar: `edition`, `years`, `measure`, `membership`. */
export const pillarAddress: AddressCodec<PillarState> = {
  parse(query) {
    const read = readAddress(query);
    const edition = read.one('edition', pillarEditions, pillar.edition);
    const span = editionYears(edition);
    const found: PillarState = {
      edition,
      years: read.years('years', span, span),
      measure: read.one('measure', pillarMeasures, pillarDefaults.measure),
      membership: read.one('membership', memberships, pillarDefaults.membership),
    };
    return {
      state: pillarAddress.print(found) === '' ? pillarDefaults : found,
      invalid: read.invalid(),
    };
  },
  print({ edition, years, measure, membership }) {
    return printAddress([
      ['edition', edition, pillar.edition],
      ['years', years, editionYears(edition)],
      ['measure', measure, pillarDefaults.measure],
      ['membership', membership, pillarDefaults.membership],
    ]);
  },
};
