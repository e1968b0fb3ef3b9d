import { useId } from 'react';
import { exportDialogWords } from '../../language/export-dialog-words';
import { useWords } from '../../language/words-context';
import { copyKinds } from './copies';
import type { ExportJob } from './export-job';
import { type Copying, useCopies } from './use-copies';

/** Copies the image, the table, the link or the citation; where the browser refuses, says so with what can be done instead. */
export function CopyRow({
  job,
  onDownload,
}: {
  job: ExportJob;
  onDownload: (format: 'png' | 'csv') => void;
}) {
  const say = exportDialogWords[useWords().language];
  const { copying, copy } = useCopies();
  const label = useId();
  return (
    <div className="export-copies">
      <p id={label}>{say.copy}</p>
      <ul aria-labelledby={label}>
        {copyKinds.map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => void copy(kind, job)}>
              {say.copies[kind]}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="export-status">
        {copying.kind === 'copying' ? say.copying : null}
        {copying.kind === 'copied' ? say.copied[copying.what] : null}
        {copying.kind === 'refused' ? say.refused : null}
      </p>
      {copying.kind === 'refused' ? <Instead refused={copying} onDownload={onDownload} /> : null}
    </div>
  );
}

/** The way around a clipboard that is refused: the file, or the text for copying by hand. */
function Instead({
  refused: { what, byHand },
  onDownload,
}: {
  refused: Extract<Copying, { kind: 'refused' }>;
  onDownload: (format: 'png' | 'csv') => void;
}) {
  const say = exportDialogWords[useWords().language];
  if (what === 'image' || what === 'table') {
    return (
      <button type="button" onClick={() => onDownload(what === 'image' ? 'png' : 'csv')}>
        {say.instead[what]}
      </button>
    );
  }
  return (
    <label className="export-by-hand">
      {say.instead[what]}
      <textarea readOnly rows={4} value={byHand ?? ''} onFocus={(event) => event.target.select()} />
    </label>
  );
}
