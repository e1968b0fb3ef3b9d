import { useEffect, useMemo, useRef, useState } from 'react';
import type { Chart } from '../../charts/chart';
import type { SizeRules } from '../../charts/layout/size';
import { screenPaint } from '../../charts/theme';
import { useReadingLayer } from '../reading/use-reading-layer';
import { useLiveView } from '../use-live-view';
import { fitDrawing } from './fit-rules';

/** The plot of a figure that fills what its frame leaves free, as on a slide. */
export function FitDrawing({
  chart,
  sizes,
  readable,
}: {
  chart: Chart;
  sizes: SizeRules;
  /** Whether pointer and keys read it. */
  readable: boolean;
}) {
  const room = useRef<HTMLDivElement>(null);
  const box = useBox(room);
  const { view: View } = useLiveView(chart.model.form, 'now');
  const ReadingLayer = useReadingLayer();
  const fitted = useMemo(
    () => (box === null ? null : fitDrawing(chart, sizes, box)),
    [chart, sizes, box],
  );
  return (
    <div className="fit-room" ref={room}>
      {fitted === null || View === null ? null : (
        <div
          className="drawing fit-drawing"
          data-form={chart.model.form}
          style={{
            width: fitted.laid.layout.width * fitted.scale,
            height: fitted.laid.layout.height * fitted.scale,
          }}
        >
          <div className="drawing-live" aria-hidden="true">
            <View layout={fitted.laid.layout} paint={screenPaint} />
          </div>
          {readable && ReadingLayer !== null ? (
            <ReadingLayer key={chart.model.form} laid={fitted.laid} />
          ) : null}
        </div>
      )}
    </div>
  );
}

interface Box {
  readonly width: number;
  readonly height: number;
}

/** The size of an element; null until it was measured. */
function useBox(element: { readonly current: HTMLElement | null }): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      if (width > 0 && height > 0) setBox({ width, height });
    });
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return box;
}
