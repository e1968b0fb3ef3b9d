import type { ShowMessages } from '../../../language/present/show-messages';
import type { ShowCommand } from './show-keys';
import { ToolIcon } from './tool-icon';

const buttons = [
  'previous',
  'next',
  'overview',
  'speaker',
  'notes',
  'full-screen',
  'black',
  'help',
  'leave',
] as const satisfies readonly ShowCommand['kind'][];

/** The commands of a presentation as buttons; away while the pointer rests. */
export function Toolbar({
  messages,
  place,
  onCommand,
}: {
  messages: ShowMessages;
  place: string;
  onCommand: (command: ShowCommand) => void;
}) {
  return (
    <div className="show-tools" role="toolbar" aria-label={messages.tools}>
      <span className="show-place">{place}</span>
      {buttons.map((kind) => (
        <button
          key={kind}
          type="button"
          title={messages.actions[kind]}
          aria-label={messages.actions[kind]}
          onClick={() => onCommand({ kind })}
        >
          <ToolIcon of={kind} />
        </button>
      ))}
    </div>
  );
}
