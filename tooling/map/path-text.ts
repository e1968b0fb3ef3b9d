import type { Ring } from './atlas';

/** The rings as the `d` of an SVG path: each from an absolute point in relative steps, which are short to write. */
export function pathText(rings: readonly Ring[]): string {
  return rings.map(ringText).join('');
}

function ringText([start, ...others]: Ring): string {
  if (start === undefined) return '';
  let [x, y] = start;
  const steps = others.flatMap(([right, down]) => {
    const step = [right - x, down - y];
    [x, y] = [right, down];
    return step;
  });
  return `M${numbersText(start)}l${numbersText(steps)}z`;
}

/** A minus parts two numbers as well as a space does, and a nought before the point says nothing. */
function numbersText(numbers: readonly number[]): string {
  return numbers
    .map((number) => `${number}`.replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replaceAll(' -', '-');
}
