import { createContext, type ReactNode, useContext } from 'react';
import type { DrawingSize } from '../charts/layout/size';
import type { DataClient } from '../data/client';

/** Where a figure lives: what it reads from, what its links start with, and whether its figures are pretended. */
export interface Site {
  readonly client: DataClient;
  /** Path or address of the site's root, with a slash at its end. */
  readonly root: string;
  /** The folder of the data files for links, with a slash at its end. */
  readonly dataUrl: string;
  readonly demo: boolean;
  /** The drawing of a chart in its default state, as the page came with it; null where it came without. */
  readonly picture: (chart: string, size: DrawingSize) => string | null;
}

const SiteContext = createContext<Site | null>(null);

/** Gives the figures inside it their site. */
export function SiteProvider({ site, children }: { site: Site; children: ReactNode }) {
  return <SiteContext value={site}>{children}</SiteContext>;
}

/** The site of a figure. Throws outside a `SiteProvider`. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (site === null) throw new Error('useSite needs a SiteProvider around it.');
  return site;
}
