import type { ViewProps } from './view-props';

/** To be drawn. */
export function DumbbellView({ layout }: ViewProps<'dumbbell'>) {
  return <svg viewBox={`0 0 ${layout.width} ${layout.height}`} />;
}
