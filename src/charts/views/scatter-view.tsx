import type { ViewProps } from './view-props';

/** To be drawn. */
export function ScatterView({ layout }: ViewProps<'scatter'>) {
  return <svg viewBox={`0 0 ${layout.width} ${layout.height}`} />;
}
