import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import type { Chart } from '../../charts/chart';
import { toolWords } from '../../language/tool-words';
import { useWords } from '../../language/words-context';
import type { ViewChart } from '../views/load-view-chart';
import { useViewChart } from '../views/use-view-chart';
import type { ToolProps } from './tool';
import './tool-dialog.css';

/** A view of which there is something to draw. */
export type DrawnView = ViewChart & { readonly chart: Chart };

/** The frame of a tool over the page: its title, the way out, and what it does with the view once its figures are there. */
export function ToolDialog({
  view,
  onClose,
  title,
  children,
}: ToolProps & {
  readonly title: string;
  readonly children: (drawn: DrawnView) => ReactNode;
}) {
  const words = toolWords[useWords().language];
  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="tool-backdrop" />
        <Dialog.Popup className="tool">
          <div className="tool-head">
            <Dialog.Title className="tool-title">{title}</Dialog.Title>
            <Dialog.Close className="tool-close">{words.close}</Dialog.Close>
          </div>
          <ToolBody view={view}>{children}</ToolBody>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function ToolBody({
  view: address,
  children,
}: Pick<ToolProps, 'view'> & { readonly children: (drawn: DrawnView) => ReactNode }) {
  const words = toolWords[useWords().language];
  const { view, error, retry } = useViewChart(address);
  if (error !== null) {
    return (
      <p role="alert">
        {words.failed}{' '}
        <button type="button" onClick={retry}>
          {words.retry}
        </button>
      </p>
    );
  }
  if (view === undefined) return <p role="status">{words.loading}</p>;
  if (view === null) return <p role="alert">{words.noChart}</p>;
  const { chart } = view;
  return chart === null ? <p role="alert">{words.nothing}</p> : children({ ...view, chart });
}
