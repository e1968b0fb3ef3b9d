import { useEffect, useRef, useState } from 'react';
import { layOut } from '../charts/layout/lay-out';
import { type DrawingSize, drawingSizes } from '../charts/layout/size';
import type { ChartModel } from '../charts/model';
import { screenPaint } from '../charts/theme';
import { useWords } from '../language/words-context';
import { ReadingLayer } from './reading/reading-layer';
import { useSite } from './site';
import { useDrawingSize } from './use-drawing-size';
import { type LiveWish, useLiveView } from './use-live-view';

/**
 * The plot of a figure. The drawing the page came with is shown at once and can be read; the live chart takes its
 * place when the page is idle (`live="idle"`) or when the view differs from the drawing (`live="on-change"`).
 */
export function Drawing({
  model,
  isDefault,
  live,
}: {
  model: ChartModel;
  /** Whether the model is the one the page's drawings show. */
  isDefault: boolean;
  live: 'idle' | 'on-change';
}) {
  const { messages } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const size = useDrawingSize(frame);
  const pictures = usePictures(model.chart);
  const pictured = isDefault && pictures !== null;
  const { view: LiveView, failed } = useLiveView(wishFor(pictured, live));
  const layout = size === null ? null : layOut(model, size);
  const drawn = useDrawn(LiveView !== null && layout !== null);
  const readable = layout !== null && (pictured || drawn);
  return (
    <div className="drawing" data-form={model.form} ref={frame}>
      {drawn ? null : <Pictures chart={model.chart} pictures={pictures} />}
      {LiveView === null || layout === null ? null : (
        <div className="drawing-live" data-waiting={drawn ? undefined : ''} aria-hidden="true">
          <LiveView layout={layout} paint={screenPaint} />
        </div>
      )}
      {readable ? <ReadingLayer layout={layout} /> : null}
      {failed && !pictured ? <p role="status">{messages.figure.drawFailed}</p> : null}
    </div>
  );
}

function wishFor(pictured: boolean, live: 'idle' | 'on-change'): LiveWish {
  if (!pictured) return 'now';
  return live === 'idle' ? 'idle' : 'never';
}

type PictureSet = Readonly<Record<DrawingSize, string>>;

/** The drawings the page came with, or the room they would take. */
function Pictures({ chart, pictures }: { chart: string; pictures: PictureSet | null }) {
  if (pictures === null) return <div className="drawing-room" />;
  return drawingSizes.map((size) => (
    <Picture key={size} chart={chart} size={size} svg={pictures[size]} />
  ));
}

/** One of the drawings the page came with; the style sheet shows the one that suits the container. */
function Picture({ chart, size, svg }: { chart: string; size: DrawingSize; svg: string }) {
  return (
    <div
      className="drawing-picture"
      data-picture={`${chart}.${size}`}
      data-size={size}
      aria-hidden="true"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}

/** The drawings of a chart's default state in all sizes; null where the page came without one. */
function usePictures(chart: string): PictureSet | null {
  const { picture } = useSite();
  const [pictures] = useState(() => {
    const narrow = picture(chart, 'narrow');
    const medium = picture(chart, 'medium');
    const wide = picture(chart, 'wide');
    return narrow === null || medium === null || wide === null ? null : { narrow, medium, wide };
  });
  return pictures;
}

/** True two frames after the live chart is in the page: Recharts draws in its effects, not in its first render. */
function useDrawn(mounted: boolean): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!mounted) return;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setDrawn(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [mounted]);
  return drawn;
}
