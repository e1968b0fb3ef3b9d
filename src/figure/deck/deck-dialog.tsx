import type { ToolProps } from '../tools/tool';
import { ToolDialog } from '../tools/tool-dialog';

export function DeckDialog(props: ToolProps) {
  return (
    <ToolDialog {...props} title="Deck">
      {({ chart }) => <p>{chart.model.title}</p>}
    </ToolDialog>
  );
}
