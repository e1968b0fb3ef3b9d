import type { ChartLayout } from '../../charts/forms/forms';
import type { Stop, Stops } from '../../charts/stops';
import { useWords } from '../../language/words-context';
import { readingWords } from './reading-words';

/** How many values a tip lists: of more, those around the one the reader is at. */
const most = 9;

/** The values where the reader stands: beside the place, or pinned below the drawing where it is narrow. */
export function ReadingTip({
  layout,
  stops,
  group,
  current,
  onPoint,
  onClose,
}: {
  layout: ChartLayout;
  stops: Stops;
  group: readonly Stop[];
  current: Stop;
  onPoint?: (stop: Stop) => void;
  onClose: () => void;
}) {
  const { messages, language } = useWords();
  const words = readingWords[language];
  const right = current.x > layout.width / 2;
  const top = stops.axis === 'x' ? layout.plot.top : (current.y ?? layout.plot.top);
  const head = stops.single ? `${current.name}, ${current.head}` : current.head;
  return (
    <div
      className="tip"
      data-side={right ? 'left' : 'right'}
      style={{
        [right ? 'right' : 'left']:
          `${(100 * (right ? layout.width - current.x : current.x)) / layout.width}%`,
        top: `${(100 * Math.min(top, layout.height * 0.7)) / layout.height}%`,
      }}
    >
      <p className="tip-head">{head}</p>
      <ul>
        {listed(stops, group, current).map(({ name, text, status, colour, remark, key }) => (
          <li
            key={`${key.edition}${name}`}
            aria-current={group.length > 1 && name === current.name && key === current.key}
          >
            <span className="tip-key" style={{ background: `var(--${colour})` }} />
            {stops.single ? null : <span className="tip-name">{name}</span>}
            <span className="tip-value">{remark ?? text}</span>
            {status === 'A' || status === 'O' || remark !== null ? null : (
              <span className="tip-status">{messages.statuses[status]}</span>
            )}
          </li>
        ))}
      </ul>
      {onPoint === undefined ? null : (
        <button type="button" className="tip-close" onClick={() => onPoint(current)}>
          {words.open}
        </button>
      )}
      <button type="button" className="tip-close" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}

/** The values a tip lists: the one the reader is at where values are read one by one, else those of the group around it. */
function listed({ single }: Stops, group: readonly Stop[], current: Stop): readonly Stop[] {
  return single ? [current] : around(inOrder(group), current);
}

/** Highest first, as the lines lie; missing values last. */
function inOrder(group: readonly Stop[]): readonly Stop[] {
  const height = ({ y }: Stop) => y ?? Number.POSITIVE_INFINITY;
  return [...group].sort((a, b) => height(a) - height(b));
}

function around(ordered: readonly Stop[], current: Stop): readonly Stop[] {
  const start = ordered.indexOf(current) - Math.floor(most / 2);
  const first = Math.max(0, Math.min(start, ordered.length - most));
  return ordered.slice(first, first + most);
}
