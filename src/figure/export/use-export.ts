import { useRef, useState } from 'react';
import type { ExportFormat } from './export-format';
import type { ExportJob } from './export-job';
import { fileName } from './file-name';
import { saveFile } from './save-file';

/** How far a file is that was asked for. */
export type Exporting =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' | 'made' | 'failed'; readonly file: string };

/** Makes files and gives them to the reader. Only the newest wish is told of; none is ever thrown. */
export function useExport() {
  const [exporting, setExporting] = useState<Exporting>({ kind: 'idle' });
  const wishes = useRef(0);
  async function download(format: ExportFormat, job: ExportJob) {
    wishes.current += 1;
    const wish = wishes.current;
    const tell = (kind: 'making' | 'made' | 'failed') => {
      if (wish === wishes.current) setExporting({ kind, file });
    };
    const file = fileName(format, job);
    tell('making');
    try {
      const make = await format.load();
      saveFile(await make(job), file);
      tell('made');
    } catch {
      tell('failed');
    }
  }
  return { exporting, download };
}
