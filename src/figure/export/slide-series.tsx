import { useEffect, useState } from 'react';
import { pptxWords } from '../../language/pptx-words';
import type { ExportJob } from './export-job';

/** Which series a native chart has no room for; nothing where all go in. */
export function SlideSeries({ job }: { job: ExportJob }) {
  const { view, words } = job;
  const { model } = view.chart;
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    import('../pptx/slide-content').then(
      ({ slideContent }) => wanted && setLeftOut(slideContent(model, words).leftOut),
      // Without it the file cannot be made either, which is said then.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [model, words]);
  return leftOut.length === 0 ? null : (
    <p className="export-status">{pptxWords[words.language].leftOut(words.format.list(leftOut))}</p>
  );
}
