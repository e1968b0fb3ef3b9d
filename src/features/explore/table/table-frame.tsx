import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { SeriesKey } from '../../../domain/series';
import { tableWords } from '../../../language/table-words';
import { useWords } from '../../../language/words-context';
import { BodyRow, type RowPlan } from './body-row';
import { ColumnHeads } from './column-heads';
import { yearColumn } from './table-columns';
import type { TableRow } from './table-row';
import { type CellPlace, entrance, stepOf, type WalkedRow, walk } from './walk-cells';

/**
 * The table in a scroll area of its own. It stays a plain table, not an ARIA grid: a screen reader then reads each number with the
 * heads of its row and column and keeps its own table commands, and the cells that are no buttons (changes, verdicts) are read too.
 * The numbers are buttons that share one tab stop; arrow keys walk them.
 */
export function TableFrame({
  title,
  about,
  headers,
  rows,
  plan,
  sorted,
  newest,
  onPoint,
}: {
  title: string;
  /** The id of what describes the table. */
  about: string;
  headers: Parameters<typeof ColumnHeads>[0]['headers'];
  rows: readonly TableRow[];
  plan: RowPlan;
  sorted: string;
  /** The year that is in view at first. */
  newest: number;
  onPoint: (point: { readonly key: SeriesKey; readonly year: number }) => void;
}) {
  const { language } = useWords();
  const label = tableWords[language].caption(title);
  const frame = useRef<HTMLElement>(null);
  const walked = useMemo(() => rows.map((row) => walkedRow(row, plan.years)), [rows, plan.years]);
  const [at, setAt] = useState<CellPlace | null>(null);
  const current = isThere(walked, at) ? at : entrance(walked);
  useNewestInView(frame, plan.years, newest);

  const open = ({ target }: MouseEvent) => {
    const place = placeOf(target);
    const row = rows.find(({ id }) => id === place?.row);
    if (place !== null && row !== undefined) onPoint({ key: row.line.key, year: place.year });
  };
  const step = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    const way = stepOf(event);
    if (place === null || way === null) return;
    event.preventDefault();
    const next = walk(walked, place, way);
    if (next !== null) focusOn(buttonAt(event.currentTarget, next));
  };
  const remember = ({ target }: FocusEvent) => {
    const place = placeOf(target);
    if (place !== null) setAt(place);
  };
  return (
    <section
      className="explore-table-frame"
      aria-label={label}
      ref={frame}
      onScroll={({ currentTarget }) => markScrolled(currentTarget)}
    >
      <table aria-describedby={about}>
        <caption className="visually-hidden">{label}</caption>
        <colgroup>
          {headers.map(({ column: { id } }) => (
            <col key={id} data-sorted={id === sorted ? '' : undefined} />
          ))}
        </colgroup>
        <ColumnHeads headers={headers} />
        <tbody onClick={open} onKeyDown={step} onFocus={remember}>
          {rows.map((row) => (
            <BodyRow
              key={row.id}
              row={row}
              plan={plan}
              current={current?.row === row.id ? current.year : null}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function walkedRow({ id, points }: TableRow, years: readonly number[]): WalkedRow {
  return { id, years: years.filter((year) => (points.get(year)?.value ?? null) !== null) };
}

function isThere(rows: readonly WalkedRow[], place: CellPlace | null): boolean {
  return rows.some(({ id, years }) => id === place?.row && years.includes(place.year));
}

/** The number an event came from; null where it came from none. */
function placeOf(target: EventTarget): CellPlace | null {
  const button = target instanceof Element ? target.closest('button') : null;
  const { row, year } = button?.dataset ?? {};
  return row === undefined || year === undefined ? null : { row, year: Number(year) };
}

function buttonAt(table: Element, { row, year }: CellPlace): HTMLElement | null {
  return table.querySelector<HTMLElement>(`button[data-row="${row}"][data-year="${year}"]`);
}

/** Focus alone would leave a number half under the names; jsdom cannot scroll. */
function focusOn(button: HTMLElement | null): void {
  button?.focus({ preventScroll: true });
  button?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}

/** Scrolls to the newest year when the table comes up, when its font has come, and when other years are shown. */
function useNewestInView(
  frame: { readonly current: HTMLElement | null },
  years: readonly number[],
  newest: number,
) {
  // Another choice of entities, or an opened passport, brings the same years: the area stays where the reader scrolled it.
  const shown = years.join();
  useLayoutEffect(() => {
    const area = frame.current;
    if (area === null) return;
    area.style.setProperty('--years', `${shown.split(',').length}`);
    const scrolled = scrollTo(area, newest);
    let stays = true;
    // jsdom has no fonts.
    void area.ownerDocument.fonts?.ready.then(() => {
      if (stays && area.scrollLeft === scrolled) scrollTo(area, newest);
    });
    return () => {
      stays = false;
    };
  }, [frame, newest, shown]);
}

/** Brings a year's column into view with the one before it, and returns how far that is. */
function scrollTo(area: HTMLElement, year: number): number {
  const head = area.querySelector<HTMLElement>(`[data-column="${yearColumn(year)}"]`);
  const name = area.querySelector<HTMLElement>('[data-column="name"]');
  if (head !== null && name !== null) {
    area.scrollLeft = head.offsetLeft - name.offsetWidth - head.offsetWidth;
  }
  const scrolled = area.scrollLeft;
  // Its event comes a frame later, for which the picture shall not wait.
  markScrolled(area);
  return scrolled;
}

/** Columns lie hidden under the names: one that is cut is covered, so that no part of a number reads as another. */
function markScrolled(area: HTMLElement): void {
  // All is measured before anything is changed, or the browser would lay the table out again in between.
  const cut = cutWidth(area);
  const scrolled = area.scrollLeft > 0;
  area.toggleAttribute('data-scrolled', scrolled);
  area.style.setProperty('--cut', `${cut}px`);
}

/** How much of the column beside the names is in view, where another part of it is under them. */
function cutWidth(area: HTMLElement): number {
  const [name, ...others] = area.querySelectorAll<HTMLElement>('thead th');
  const edge = area.scrollLeft + (name?.offsetWidth ?? 0);
  const cut = others.find(
    ({ offsetLeft, offsetWidth }) => offsetLeft < edge - 1 && offsetLeft + offsetWidth > edge + 1,
  );
  return cut === undefined ? 0 : cut.offsetLeft + cut.offsetWidth - edge;
}
