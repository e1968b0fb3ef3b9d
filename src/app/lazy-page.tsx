import { type ComponentType, useEffect, useState } from 'react';

/** A page that loads when it is first shown, and that can be had beforehand. */
export interface LazyPage<Props> {
  /** Loads the page, so that its first render is complete. */
  readonly preload: () => Promise<void>;
  readonly Page: ComponentType<Props>;
}

/** Makes a page lazy. Unlike React's own way it renders whole on the server and in the first render once preloaded. */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPage<Props> {
  let loaded: ComponentType<Props> | null = null;
  const preload = async () => {
    loaded = await load();
  };
  function Page(props: Props) {
    const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(() => loaded);
    const [failure, setFailure] = useState<unknown>(null);
    useEffect(() => {
      if (Loaded === null) preload().then(() => setLoaded(() => loaded), setFailure);
    }, [Loaded]);
    if (failure !== null) throw failure;
    return Loaded === null ? null : <Loaded {...props} />;
  }
  return { preload, Page };
}
