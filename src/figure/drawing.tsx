import { useEffect, useMemo, useRef, useState } from 'react';
import type { Chart, LaidChart } from '../charts/chart';
import { type DrawingSize, drawingSizes, type SizeRules } from '../charts/layout/size';
import type { Stop } from '../charts/stops';
import { screenPaint } from '../charts/theme';
import type { View } from '../charts/views/load-view';
import { useWords } from '../language/words-context';
import { useReadingLayer } from './reading/use-reading-layer';
import { useSite } from './site';
import { type KeptSize, useDrawingSize } from './use-drawing-size';
import { type LiveWish, useLiveView } from './use-live-view';

/**
 * The plot of a figure. The drawing the page came with is shown at once and can be read; the live chart takes its
 * place when the page is idle (`live="idle"`) or when the view differs from the drawing (`live="on-change"`).
 */
export function Drawing({
  chart,
  sizes,
  isDefault,
  live,
  measured,
  onPoint,
}: {
  chart: Chart;
  sizes: Readonly<Record<DrawingSize, SizeRules>>;
  /** Whether the chart is the one the page's drawings show. */
  isDefault: boolean;
  live: 'idle' | 'on-change';
  measured: KeptSize;
  /** What opening a point does; absent where nothing. */
  onPoint?: (stop: Stop) => void;
}) {
  const { messages } = useWords();
  const { model } = chart;
  const frame = useRef<HTMLDivElement>(null);
  const size = useDrawingSize(frame, measured);
  const pictures = usePictures(model.chart);
  const pictured = isDefault && pictures !== null;
  const { view, failed } = useLiveView(model.form, wishFor(pictured, live));
  const rules = size === null ? null : sizes[size];
  const laid = useMemo(() => (rules === null ? null : chart.layOut(rules)), [chart, rules]);
  const shown = useShown(view, laid);
  const ReadingLayer = useReadingLayer();
  const readable = laid !== null && (pictured || shown?.laid === laid);
  return (
    <div className="drawing" data-form={model.form} ref={frame}>
      {shown === null ? (
        <Pictures chart={model.chart} pictures={pictures} hidden={!isDefault} />
      ) : (
        <div
          className="drawing-live"
          data-stale={shown.laid === laid ? undefined : ''}
          aria-hidden="true"
        >
          <shown.View layout={shown.laid.layout} paint={screenPaint} />
        </div>
      )}
      {readable && ReadingLayer !== null ? (
        <ReadingLayer key={model.form} laid={laid} {...(onPoint ? { onPoint } : {})} />
      ) : null}
      {failed && !pictured ? <p role="status">{messages.figure.drawFailed}</p> : null}
    </div>
  );
}

interface Shown {
  readonly View: View;
  readonly laid: LaidChart;
}

/** What is drawn live: the chart, or while the view of a new form loads, the one before. */
function useShown(view: View | null, laid: LaidChart | null): Shown | null {
  const [last, setLast] = useState<Shown | null>(null);
  const now = view === null || laid === null ? null : { View: view, laid };
  useEffect(() => {
    if (view !== null && laid !== null) setLast({ View: view, laid });
  }, [view, laid]);
  return now ?? last;
}

function wishFor(pictured: boolean, live: 'idle' | 'on-change'): LiveWish {
  if (!pictured) return 'now';
  return live === 'idle' ? 'idle' : 'never';
}

type PictureSet = Readonly<Record<DrawingSize, string>>;

/** The drawings the page came with, or the room they would take. */
function Pictures({
  chart,
  pictures,
  hidden,
}: {
  chart: string;
  pictures: PictureSet | null;
  /** Whether another view is shown than theirs: they then only keep its room. */
  hidden: boolean;
}) {
  if (pictures === null) return <div className="drawing-room" />;
  return drawingSizes.map((size) => (
    <div key={size} className={hidden ? 'drawing-away' : undefined}>
      <Picture chart={chart} size={size} svg={pictures[size]} />
    </div>
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
