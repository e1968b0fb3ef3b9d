import { type ComponentType, useState } from 'react';
import { useWords } from '../../language/words-context';
import type { ViewAddress } from '../views/view-address';
import type { ToolProps } from './tool';

/** The ways out of a figure: each opens over the page, and loads when it is first asked for. */
export function FigureTools({ view }: { view: ViewAddress }) {
  const { messages } = useWords();
  const [opened, setOpened] = useState<ComponentType<ToolProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const open = (load: () => Promise<ComponentType<ToolProps>>) => () => {
    load().then(
      (Tool) => {
        setFailed(false);
        setOpened(() => Tool);
      },
      () => setFailed(true),
    );
  };
  const Opened = opened;
  return (
    <>
      <button type="button" onClick={open(share)}>
        {messages.figure.share}
      </button>
      <button type="button" onClick={open(download)}>
        {messages.figure.download}
      </button>
      <button type="button" onClick={open(addToDeck)}>
        {messages.figure.present}
      </button>
      {failed ? <span role="status">{messages.figure.toolFailed}</span> : null}
      {Opened === null ? null : <Opened view={view} onClose={() => setOpened(null)} />}
    </>
  );
}

const share = async () => (await import('../share/share-dialog')).ShareDialog;
const download = async () => (await import('../export/export-dialog')).ExportDialog;
const addToDeck = async () => (await import('../deck/deck-dialog')).DeckDialog;
