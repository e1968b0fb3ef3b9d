import { Dialog } from '@base-ui/react/dialog';
import { useExploreMessages } from '../../language/explore/explore-messages-context';

/** The keys and what they do, and the switch that turns them off. */
export function ShortcutSheet({
  open,
  onOpen,
  enabled,
  onEnabled,
}: {
  open: boolean;
  onOpen: (open: boolean) => void;
  enabled: boolean;
  onEnabled: (enabled: boolean) => void;
}) {
  const { shortcuts } = useExploreMessages().page;
  return (
    <Dialog.Root open={open} onOpenChange={onOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="sheet-backdrop" />
        <Dialog.Popup className="sheet shortcut-sheet">
          <Dialog.Title className="sheet-title">{shortcuts.title}</Dialog.Title>
          <dl>
            {rows.map(([key, id]) => (
              <div key={id}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{shortcuts.keys[id]}</dd>
              </div>
            ))}
          </dl>
          <label className="explore-switch">
            <input
              type="checkbox"
              checked={enabled}
              onChange={(event) => onEnabled(event.currentTarget.checked)}
            />
            {shortcuts.enabled}
          </label>
          <Dialog.Close className="sheet-close">{shortcuts.close}</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const rows = [
  ['1–8', 'forms'],
  ['/', 'search'],
  ['g', 'chart'],
  ['[', 'back'],
  [']', 'on'],
  ['e', 'events'],
  ['n', 'focus'],
  ['c', 'link'],
  ['?', 'help'],
] as const;
