import type { LineModel } from '../model';
import { textWidth } from '../text-width';
import type { LaidBeside, LaidKey, LaidLine } from './layout';
import type { SizeRules } from './size';

/** A sample and its words before they have a height. */
interface KeyPlace {
  readonly of: LaidKey['of'];
  readonly label: string;
  readonly x: number;
  readonly row: number;
}

type Wanted = Pick<KeyPlace, 'of' | 'label'>;

const sample = 18;
const gap = 20;

/** Where the samples of the ground, the band and the marks stand, in as many rows as they need. */
export function keyPlaces(
  { lines, estimatesLabel }: LineModel,
  bandLabel: string | null,
  size: SizeRules,
): readonly KeyPlace[] {
  const narrow = size.width < 500;
  const named = lines
    .filter(({ drawn }) => drawn === 'marks')
    .map(({ name, shortName }, of): Wanted => ({ of, label: narrow ? shortName : name }));
  const wanted: readonly Wanted[] = [
    { of: 'ground', label: estimatesLabel },
    ...(bandLabel === null ? [] : [{ of: 'band', label: bandLabel } as const]),
    ...named,
  ];
  let row = 0;
  let x = 0;
  return wanted.map((one) => {
    const width = sample + textWidth(one.label, size.type);
    if (x > 0 && x + width > size.width - 2) {
      row += 1;
      x = 0;
    }
    const place = { ...one, x: x + sample / 2 - 2, row };
    x += width + gap;
    return place;
  });
}

/** The room the rows of samples take above the plot. */
export function keyRoom(places: readonly KeyPlace[], { type }: SizeRules): number {
  const rows = places.length === 0 ? 0 : Math.max(...places.map(({ row }) => row)) + 1;
  return rows === 0 ? 0 : rows * rowHeight(type) + 8;
}

function rowHeight(type: number): number {
  return type + 7;
}

/** Lays out what is drawn other than as a line; `aim` is the year in which the dashed lines reach their aim. */
export function layOutBeside(
  lines: readonly LaidLine[],
  { band }: LineModel,
  places: readonly KeyPlace[],
  aim: number,
  { type }: SizeRules,
): LaidBeside {
  const drawnAs = (drawn: LaidLine['line']['drawn']) =>
    lines.filter(({ line }) => line.drawn === drawn);
  const [low, high] = (band ?? []).map((at) => lines[at]?.points ?? []);
  const key = places.map(
    ({ of, label, x, row }): LaidKey => ({
      of,
      x,
      text: {
        text: label,
        x: x + sample / 2 + 2,
        y: type + row * rowHeight(type),
        anchor: 'start',
      },
    }),
  );
  const dashed = drawnAs('dashed');
  return {
    dashed,
    aim: dashed[0]?.points.find(({ year }) => year === aim) ?? null,
    marks: drawnAs('marks'),
    band: low && high ? [...low, ...high.toReversed()] : [],
    key,
  };
}
