import { useMemo, useState } from 'react';
import { exportDialogWords } from '../../language/export-dialog-words';
import { useWords } from '../../language/words-context';
import { today } from '../../lib/today';
import { useSite } from '../site';
import type { DrawnView } from '../tools/tool-dialog';
import { CopyRow } from './copy-row';
import { DataPreview } from './data-preview';
import type { ExportFormat } from './export-format';
import { type ExportJob, type ExportOptions, usualOptions } from './export-job';
import { ExportOptionsFields } from './export-options-fields';
import { FormatCards } from './format-cards';
import { exportFormats } from './formats';
import { PicturePreview } from './picture-preview';
import { SlideSeries } from './slide-series';
import { type Exporting, useExport } from './use-export';
import { useViewLink } from './use-view-link';

/** What to take along of a view: a preview of it, the formats with what can be chosen of each, and the clipboard. */
export function ExportForm({ view }: { view: DrawnView }) {
  const words = useWords();
  const say = exportDialogWords[words.language];
  const link = useViewLink(view);
  const { demo } = useSite();
  const [format, setFormat] = useState<ExportFormat>(exportFormats[0]);
  const [options, setOptions] = useState<ExportOptions>(usualOptions);
  const { exporting, download } = useExport();
  const job = useMemo<ExportJob>(
    () => ({ view, words, link, day: today(), demo, options }),
    [view, words, link, demo, options],
  );
  const pictured = format.group === 'slide' || format.choices.includes('frame');
  const Preview = pictured ? PicturePreview : DataPreview;
  return (
    <div className="export">
      <div className="export-preview">
        <Preview job={job} />
      </div>
      <div className="export-choices">
        <FormatCards chosen={format} onChoose={setFormat} />
        <ExportOptionsFields
          choices={format.choices}
          options={options}
          onChange={(change) => setOptions({ ...options, ...change })}
        />
        {format.group === 'slide' ? <SlideSeries job={job} /> : null}
        <button
          type="button"
          className="export-download"
          aria-disabled={exporting.kind === 'making'}
          onClick={() => {
            if (exporting.kind !== 'making') void download(format, job);
          }}
        >
          {say.download(say.formats[format.id].name)}
        </button>
        <p role="status" className="export-status">
          {statusText(exporting, say)}
        </p>
        {exporting.kind === 'failed' ? (
          <p role="alert" className="export-alert">
            {say.failed(exporting.file)}
          </p>
        ) : null}
        <CopyRow
          job={job}
          onDownload={(id) => {
            const instead = exportFormats.find((one) => one.id === id);
            if (instead !== undefined) void download(instead, job);
          }}
        />
      </div>
    </div>
  );
}

function statusText(
  exporting: Exporting,
  { making, made }: Pick<(typeof exportDialogWords)['en' | 'de'], 'making' | 'made'>,
): string | null {
  if (exporting.kind === 'making') return making(exporting.file);
  return exporting.kind === 'made' ? made(exporting.file) : null;
}
