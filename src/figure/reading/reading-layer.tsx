import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react';
import type { ChartLayout } from '../../charts/layout/layout';
import { useWords } from '../../language/words-context';
import { movedBy, type Place } from './place';
import { ReadingMarks } from './reading-marks';
import { ReadingTip } from './reading-tip';
import { buildStops, nearestGroup, type Stop } from './stops';

/**
 * Reading a drawing with pointer, touch and keyboard, over any drawing and without the chart library: it works from
 * the layout alone. One tab stop; arrows walk, Home and End jump, Escape leaves; a live region speaks each value.
 */
export function ReadingLayer({ layout }: { layout: ChartLayout }) {
  const { messages } = useWords();
  const help = useId();
  const [place, setPlace] = useState<Place | null>(null);
  const [spoken, setSpoken] = useState('');
  const stops = buildStops(layout);
  const group = place === null ? null : (stops.groups[place.group] ?? null);

  function go(next: Place) {
    setPlace(next);
    const stop = stops.groups[next.group]?.[next.member];
    if (stop !== undefined) setSpoken(sentence(stop, messages.statuses[stop.status]));
  }

  function leave() {
    setPlace(null);
    setSpoken('');
  }

  function readKey(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      leave();
      setSpoken(messages.reading.left);
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
    const scale = layout.width / box.width;
    const at = nearestGroup(
      stops,
      (event.clientX - box.left) * scale,
      (event.clientY - box.top) * scale,
    );
    setPlace({ group: at, member: 0 });
  }

  return (
    <>
      <div
        className="reading"
        role="application"
        aria-roledescription={messages.reading.role}
        aria-label={layout.model.summary}
        aria-describedby={help}
        tabIndex={0}
        onKeyDown={readKey}
        onPointerMove={readPointer}
        onPointerDown={readPointer}
        onPointerLeave={(event) => event.pointerType === 'mouse' && leave()}
        onBlur={leave}
      >
        <ReadingMarks layout={layout} group={group} />
      </div>
      {group === null ? null : <ReadingTip layout={layout} group={group} onClose={leave} />}
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
      <p className="visually-hidden" id={help}>
        {messages.reading.help}
      </p>
    </>
  );
}

function sentence({ name, head, text, status, remark }: Stop, statusText: string): string {
  return `${name}, ${head}: ${remark ?? text}${status === 'A' || remark !== null ? '' : `, ${statusText}`}`;
}
