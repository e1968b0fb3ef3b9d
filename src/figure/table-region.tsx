import type { ReactNode } from 'react';

/** A table of a page in a region that scrolls sideways where it is narrow, and that keys can reach. `children` are its parts. */
export function TableRegion({
  caption,
  className = '',
  children,
}: {
  /** Names region and table; it is not seen. */
  caption: string;
  /** Of the region, for the page's own rules. */
  className?: string;
  children: ReactNode;
}) {
  return (
    <section className={`table-frame ${className}`} tabIndex={0} aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        {children}
      </table>
    </section>
  );
}
