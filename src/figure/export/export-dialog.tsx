import { exportDialogWords } from '../../language/export-dialog-words';
import { useWords } from '../../language/words-context';
import type { ToolProps } from '../tools/tool';
import { ToolDialog } from '../tools/tool-dialog';
import { ExportForm } from './export-form';
import './export-dialog.css';

/** How a figure leaves: as a picture, as data, or in the clipboard. */
export function ExportDialog(props: ToolProps) {
  const { title } = exportDialogWords[useWords().language];
  return (
    <ToolDialog {...props} title={title}>
      {(view) => <ExportForm view={view} />}
    </ToolDialog>
  );
}
