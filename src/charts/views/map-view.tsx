import type { ViewProps } from './view-props';

/** To be drawn. */
export function MapView({ layout }: ViewProps<'map'>) {
  return <svg viewBox={`0 0 ${layout.width} ${layout.height}`} />;
}
