import { AddressFaults } from '../address/address-faults';
import type { EmbedNoticeProps } from './embed-notice-props';
import { holdEdition } from './hold-edition';

/** What in an embed's address was not understood, a sentence for each part. */
export function EmbedFaults({ invalid, spec, state }: EmbedNoticeProps) {
  const editions = spec.requests(state).map(({ edition }) => edition);
  return <AddressFaults invalid={holdEdition(invalid, editions)} />;
}
