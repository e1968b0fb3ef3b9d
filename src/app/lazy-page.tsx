import { type ComponentType, useEffect, useState } from 'react';
import type { ChartSpec } from '../charts/spec';
import type { SeriesRequest } from '../domain/series-request';
import type { Route } from '../figure/route';

/** A page as it was loaded, with the charts it opens with where those come with it. */
export interface LoadedPage<Props> {
  readonly Page: ComponentType<Props>;
  /** The charts a route of the page opens with. */
  readonly charts?: (route: Route) => readonly ChartSpec[];
  /** What a route of the page asks the data beside its charts' requests, a list for each `useSeries`. */
  readonly questions?: (route: Route) => readonly (readonly SeriesRequest[])[];
}

/** A page that loads when it is first shown, and that can be had beforehand. */
export interface LazyPage<Props> {
  /** Loads the page, so that its first render is complete. */
  readonly preload: () => Promise<void>;
  readonly Page: ComponentType<Props>;
  /** The charts a route of the page opens with; none before it is loaded. */
  readonly charts: (route: Route) => readonly ChartSpec[];
  /** What it asks beside its charts; nothing before it is loaded. */
  readonly questions: (route: Route) => readonly (readonly SeriesRequest[])[];
}

/** Makes a page lazy. Unlike React's own way it renders whole on the server and in the first render once preloaded. */
export function lazyPage<Props extends object>(
  load: () => Promise<LoadedPage<Props>>,
): LazyPage<Props> {
  let loaded: LoadedPage<Props> | null = null;
  const preload = async () => {
    loaded ??= await load();
  };
  function Page(props: Props) {
    const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(() => loaded?.Page ?? null);
    const [failure, setFailure] = useState<unknown>(null);
    useEffect(() => {
      if (Loaded !== null) return;
      preload().then(() => setLoaded(() => loaded?.Page ?? null), setFailure);
    }, [Loaded]);
    if (failure !== null) throw failure;
    return Loaded === null ? null : <Loaded {...props} />;
  }
  return {
    preload,
    Page,
    charts: (route) => loaded?.charts?.(route) ?? [],
    questions: (route) => loaded?.questions?.(route) ?? [],
  };
}
