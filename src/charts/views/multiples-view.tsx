import type { ViewProps } from './view-props';

/** To be drawn. */
export function MultiplesView({ layout }: ViewProps<'multiples'>) {
  return <svg viewBox={`0 0 ${layout.width} ${layout.height}`} />;
}
