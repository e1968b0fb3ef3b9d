import type { ReactNode } from 'react';

/** The title of a figure, at its level in the page's outline. It is there also where the figure could not be shown. */
export function FigureTitle({ level, children }: { level: 1 | 2 | 3; children: ReactNode }) {
  const Heading = `h${level}` as const;
  return <Heading className="figure-title">{children}</Heading>;
}
