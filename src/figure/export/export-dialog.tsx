import type { ToolProps } from '../tools/tool';
import { ToolDialog } from '../tools/tool-dialog';

export function ExportDialog(props: ToolProps) {
  return (
    <ToolDialog {...props} title="Export">
      {({ chart }) => <p>{chart.model.title}</p>}
    </ToolDialog>
  );
}
