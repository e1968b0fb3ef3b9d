import type { ViewProps } from './view-props';

/** To be drawn. */
export function StackView({ layout }: ViewProps<'stack'>) {
  return <svg viewBox={`0 0 ${layout.width} ${layout.height}`} />;
}
