import type { Words } from '../../../language/words';
import type { Chart } from '../../chart';
import type { SeriesBook } from '../../series-book';
import type { Resolved } from '../resolved';
import { drawLines } from './line-content';

/** To be drawn in its own form. */
export function drawDumbbells(data: SeriesBook, resolved: Resolved, words: Words): Chart | null {
  return drawLines(data, resolved, words);
}
