import type { ReactNode } from 'react';

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
      {/* A frame that scrolls is to be reached with the keyboard, too. */}
      <section
        className="ledger-frame"
        data-long={isLong ? '' : undefined}
        tabIndex={0}
        aria-label={caption}
      >
        <table>
          <caption className="visually-hidden">{caption}</caption>
          {children}
        </table>
      </section>
    </section>
  );
}
