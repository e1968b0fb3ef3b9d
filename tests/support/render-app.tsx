import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { App } from '../../src/app/app';
import { goTo } from '../../src/app/use-address';
import { createQueryClient } from '../../src/data/query-client';
import type { Site } from '../../src/figure/site';
import { publishedClient } from './published-data';
import type { Surroundings } from './render-figure';
import { english } from './words';

/** A site with the published figures. */
export const publishedSite: Site = {
  client: publishedClient,
  root: `${window.location.origin}/`,
  dataUrl: `${window.location.origin}/data/v1/`,
  demo: false,
  picture: () => null,
};

/** Opens the product at a path, with the figures as published, as a reader would who came without a prerendered page. */
export function openApp(
  path: string,
  { words = english, site, banner }: Surroundings & { readonly banner?: ReactNode } = {},
) {
  // A page that stood here before may not have written its own address yet.
  goTo(`/${path}`);
  return render(
    <App
      words={words}
      site={{ ...publishedSite, ...site }}
      queryClient={createQueryClient({ retryDelay: () => 0 })}
      prerendered={null}
      banner={banner}
    />,
  );
}
