import type { Stop, Stops } from '../stops';
import type { DumbbellEnd, DumbbellLayout, LaidDumbbell } from './dumbbell-types';

/** The stops of dumbbells: down the entities, and from the first year to the last, where the change is said too. */
export function dumbbellStops({ model, rows, plot }: DumbbellLayout): Stops {
  const single = model.years[0] === model.years[1];
  const stop = (laid: LaidDumbbell, end: DumbbellEnd, x: number | null, text: string): Stop => ({
    x: x ?? plot.left,
    y: x === null ? null : laid.y,
    head: single ? `${end.year}` : laid.row.name,
    name: single ? laid.row.name : `${end.year}`,
    text,
    status: end.status,
    colour: laid.row.colour,
    remark: null,
    key: laid.row.key,
    year: end.year,
  });
  return {
    axis: 'y',
    single,
    groups: rows.map((laid) => {
      const { from, to, changeSaid } = laid.row;
      const said = changeSaid === null ? to.text : `${to.text} (${changeSaid})`;
      const last = stop(laid, to, laid.toX, said);
      return single ? [last] : [stop(laid, from, laid.fromX, from.text), last];
    }),
  };
}
