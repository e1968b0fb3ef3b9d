import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react';
import type { LaidChart } from '../../charts/chart';
import { nearestStop, type Stop } from '../../charts/stops';
import { useWords } from '../../language/words-context';
import { movedBy, type Place } from './place';
import { ReadingMarks } from './reading-marks';
import { ReadingTip } from './reading-tip';
import { readingWords } from './reading-words';

/**
 * Reading a drawing with pointer, touch and keyboard, over any drawing and without the chart library: it works from
 * the layout alone. One tab stop; arrows walk, Home and End jump, Enter opens the point, Escape leaves; a live region
 * speaks each value. Where the reader goes on to a dialog about the point, its mark stays.
 */
export function ReadingLayer({
  laid: { layout, stops },
  onPoint,
}: {
  laid: LaidChart;
  onPoint?: (stop: Stop) => void;
}) {
  const { messages, language } = useWords();
  const words = readingWords[language];
  const help = useId();
  const [place, setPlace] = useState<Place | null>(null);
  const [resting, setResting] = useState(false);
  const [spoken, setSpoken] = useState('');
  const all = place === null ? null : (stops.groups[place.group] ?? null);
  const current = place === null ? null : (all?.[place.member] ?? null);
  const group = all?.filter((stop) => stop.aside !== true || stop === current) ?? null;

  function go(next: Place) {
    setPlace(next);
    const stop = stops.groups[next.group]?.[next.member];
    if (stop !== undefined) setSpoken(sentence(stop, messages.statuses[stop.status]));
  }

  function leave() {
    setResting(false);
    setPlace(null);
    setSpoken('');
  }

  function readKey(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      leave();
      setSpoken(words.left);
      return;
    }
    if (event.key === 'Enter' && current !== null && onPoint !== undefined) {
      event.preventDefault();
      onPoint(current);
      return;
    }
    const next = movedBy(event.key, place, stops);
    if (next === null) return;
    event.preventDefault();
    go(next);
  }

  function readPointer(event: PointerEvent<HTMLElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    if (box.width === 0) return;
    setResting(false);
    const scale = layout.width / box.width;
    setPlace(
      nearestStop(stops, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale),
    );
  }

  return (
    <>
      <div
        className="reading"
        role="application"
        aria-roledescription={words.role}
        aria-label={layout.model.summary}
        aria-describedby={help}
        tabIndex={0}
        onKeyDown={readKey}
        onPointerMove={readPointer}
        onPointerDown={readPointer}
        onPointerLeave={(event) => event.pointerType === 'mouse' && !resting && leave()}
        onClick={(event) => {
          if (current !== null && event.detail > 0) onPoint?.(current);
        }}
        onFocus={() => setResting(false)}
        onBlur={({ relatedTarget }) => (isInDialog(relatedTarget) ? setResting(true) : leave())}
      >
        <ReadingMarks layout={layout} hair={stops.axis === 'x'} group={group} />
      </div>
      {group === null || current === null || resting ? null : (
        <ReadingTip
          layout={layout}
          stops={stops}
          group={group}
          current={current}
          onClose={leave}
          {...(onPoint ? { onPoint } : {})}
        />
      )}
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
      <p className="visually-hidden" id={help}>
        {words.help}
      </p>
    </>
  );
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}

function sentence({ name, head, text, status, remark }: Stop, statusText: string): string {
  return `${name}, ${head}: ${remark ?? text}${status === 'A' || remark !== null ? '' : `, ${statusText}`}`;
}
