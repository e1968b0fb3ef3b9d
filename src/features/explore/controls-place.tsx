import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { getMeasure } from '../../catalogue/measures';
import { useExploreMessages } from '../../language/explore/explore-messages-context';
import { useWords } from '../../language/words-context';
import { Controls } from './controls';
import type { ControlProps } from './controls/control-props';
import { editionName } from './controls/edition-choices';

/** The controls: a column beside the chart, or where it is narrow a drawer behind a button that says what is shown. */
export function ControlsPlace(props: ControlProps) {
  const { page } = useExploreMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <section className="explore-controls" aria-label={page.controls}>
        <Controls {...props} />
      </section>
      <Dialog.Root open={open} onOpenChange={setOpen}>
        <Dialog.Trigger className="explore-open">
          <span className="explore-open-label">{page.controls}</span>
          <ViewSummary {...props} />
        </Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Backdrop className="sheet-backdrop" />
          <Dialog.Popup className="sheet explore-drawer">
            <div className="sheet-head">
              <Dialog.Title className="sheet-title">{page.controls}</Dialog.Title>
              <Dialog.Close className="sheet-close">{page.done}</Dialog.Close>
            </div>
            <div className="explore explore-drawer-controls">
              <Controls {...props} />
            </div>
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    </>
  );
}

/** What is shown, in a line: measure, edition, how many are compared. */
function ViewSummary({ state }: ControlProps) {
  const { picker } = useExploreMessages();
  const words = useWords();
  return (
    <span className="explore-open-summary">
      {words.say(getMeasure(state.measure).name)} · {editionName(state.edition, words)} ·{' '}
      {picker.label} {state.entities.length}
    </span>
  );
}
