import type { ToolProps } from '../tools/tool';
import { ToolDialog } from '../tools/tool-dialog';

export function ShareDialog(props: ToolProps) {
  return (
    <ToolDialog {...props} title="Share">
      {({ chart }) => <p>{chart.model.title}</p>}
    </ToolDialog>
  );
}
