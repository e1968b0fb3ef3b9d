import { type ComponentType, useEffect, useState } from 'react';
import type { Chart } from '../../charts/chart';
import type { ChartSpec } from '../../charts/spec';
import type { EmbedFlags } from './flags';

type Fitting = ComponentType<{
  chart: Chart;
  sizes: ChartSpec['sizes']['medium'];
  readable: boolean;
}>;

/** What takes the drawing's place where an embed fills its frame; nothing where it does not, or until that has arrived. */
export function useFit(
  spec: ChartSpec,
  { on }: EmbedFlags,
): { readonly instead?: (chart: Chart) => React.ReactNode } {
  const fits = on.includes('fit');
  const readable = !on.includes('static');
  const [Fit, setFit] = useState<Fitting | null>(null);
  useEffect(() => {
    if (!fits) return;
    // Where it does not arrive, the drawing is shown as in any embed.
    import('./fit-drawing').then(
      ({ FitDrawing }) => setFit(() => FitDrawing),
      () => undefined,
    );
  }, [fits]);
  if (!fits || Fit === null) return {};
  return {
    instead: (chart) => <Fit chart={chart} sizes={spec.sizes.medium} readable={readable} />,
  };
}
