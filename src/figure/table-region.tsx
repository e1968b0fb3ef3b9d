import type { ReactNode } from 'react';

/** A table of a page in a region that scrolls sideways where it is narrow, and that keys can reach. `children` are its parts. */
export function TableRegion({
  caption,
  label = caption,
  isCaptionSeen = false,
  className = '',
  children,
}: {
  /** Names the table. */
  caption: string;
  /** Names the region; absent: the caption. */
  label?: string;
  isCaptionSeen?: boolean;
  /** Of the region, for the page's own rules. */
  className?: string;
  children: ReactNode;
}) {
  return (
    <section className={`table-frame ${className}`} tabIndex={0} aria-label={label}>
      <table>
        <caption className={isCaptionSeen ? undefined : 'visually-hidden'}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
