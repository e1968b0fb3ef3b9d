import type { ReactNode } from 'react';
import { TableRegion } from '../../../figure/table-region';

/** A table under a heading, in a frame that scrolls by itself where it is narrow; `caption` says unit and prices. */
export function LedgerTable({
  title,
  caption,
  isLong = false,
  children,
}: {
  title: string;
  caption: string;
  /** Whether it scrolls up and down too, with its head and its sum in sight. */
  isLong?: boolean;
  children: ReactNode;
}) {
  return (
    <section className="ledger-section">
      <h2>{title}</h2>
      <p className="ledger-caption" aria-hidden="true">
        {caption}
      </p>
      <TableRegion
        caption={caption}
        className={isLong ? 'ledger-frame ledger-long' : 'ledger-frame'}
      >
        {children}
      </TableRegion>
    </section>
  );
}
