import type { ChartLayout } from '../../charts/layout/layout';
import { useWords } from '../../language/words-context';
import type { Stop } from './stops';

/** The values where the reader stands: beside the place, or pinned below the drawing where it is narrow. */
export function ReadingTip({
  layout,
  group,
  onClose,
}: {
  layout: ChartLayout;
  group: readonly Stop[];
  onClose: () => void;
}) {
  const { messages } = useWords();
  const first = group[0];
  if (first === undefined) return null;
  const right = first.x > layout.width / 2;
  const top = layout.form === 'bar' ? (first.y ?? layout.plot.top) : layout.plot.top;
  return (
    <div
      className="tip"
      data-side={right ? 'left' : 'right'}
      style={{
        [right ? 'right' : 'left']:
          `${(100 * (right ? layout.width - first.x : first.x)) / layout.width}%`,
        top: `${(100 * top) / layout.height}%`,
      }}
    >
      <p className="tip-head">
        {layout.form === 'bar' ? `${first.name}, ${first.head}` : first.head}
      </p>
      <ul>
        {inOrder(group).map(({ name, text, status, colour, remark }) => (
          <li key={name}>
            <span className="tip-key" style={{ background: `var(--${colour})` }} />
            {layout.form === 'bar' ? null : <span className="tip-name">{name}</span>}
            <span className="tip-value">{remark ?? text}</span>
            {status === 'A' || status === 'O' || remark !== null ? null : (
              <span className="tip-status">{messages.statuses[status]}</span>
            )}
          </li>
        ))}
      </ul>
      <button type="button" className="tip-close" onClick={onClose}>
        {messages.reading.close}
      </button>
    </div>
  );
}

/** Highest first, as the lines lie; missing values last. */
function inOrder(group: readonly Stop[]): readonly Stop[] {
  const height = ({ y }: Stop) => y ?? Number.POSITIVE_INFINITY;
  return [...group].sort((a, b) => height(a) - height(b));
}
