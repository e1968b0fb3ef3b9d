import type { Stops } from '../stops';
import type { RulerLayout } from './ruler-types';

/** The stops of a ruler: each row by itself, from the top. */
export function rulerStops({ model, rows, plot }: RulerLayout): Stops {
  const [base, year] = model.years;
  return {
    axis: 'y',
    single: true,
    groups: rows.map(({ rule, x, y }) => [
      {
        x: x ?? plot.left,
        y: x === null ? null : y,
        head: `${base}–${year}`,
        name: rule.name,
        text:
          rule.factor === null ? rule.text : `${rule.from.text} → ${rule.to.text}, ${rule.text}`,
        status: rule.estimated ? 'E' : rule.factor === null ? 'O' : 'A',
        colour: rule.reached ? 'first' : 'bar-outline',
        remark: null,
        key: rule.key,
        year,
      },
    ]),
  };
}
