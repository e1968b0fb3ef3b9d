import { lazy, Suspense } from 'react';
import type { InvalidPart } from './invalid-part';

/** A quiet notice of what in a chart's address was not understood; nothing, and nothing to load, where all was. */
export function AddressNotice({ invalid }: { invalid: readonly InvalidPart[] }) {
  return invalid.length === 0 ? null : (
    <Suspense fallback={null}>
      <AddressFaults invalid={invalid} />
    </Suspense>
  );
}

const AddressFaults = lazy(async () => ({
  default: (await import('./address-faults')).AddressFaults,
}));
