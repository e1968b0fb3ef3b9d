import { useEffect } from 'react';

/** Scrolls the point a sheet is about, or the chart, out from under the sheet when it opens (`shown`: what it is about). */
export function useUncovered(sheet: string, shown: string | undefined): void {
  useEffect(() => {
    if (shown === undefined) return;
    const frame = requestAnimationFrame(() => {
      const cover = document.querySelector(sheet)?.getBoundingClientRect();
      const point = document.querySelector('.explore .reading circle')?.getBoundingClientRect();
      const drawing = document.querySelector('.explore .drawing')?.getBoundingClientRect();
      const seen = point ?? drawing;
      if (cover === undefined || seen === undefined) return;
      const aside = cover.left >= seen.right || cover.right <= seen.left;
      if (aside || seen.bottom <= cover.top) return;
      window.scrollBy({ top: seen.top - (point === undefined ? edge : cover.top / 2) });
    });
    return () => cancelAnimationFrame(frame);
  }, [sheet, shown]);
}

/** Above a drawing that is kept in sight, in CSS pixels. */
const edge = 8;
