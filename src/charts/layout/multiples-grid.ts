import type { ModelCell, MultiplesModel } from '../forms/multiples-types';
import { textWidth } from '../text-width';
import type { Box } from './layout';
import type { SizeRules } from './size';

/** How the cells of small multiples are arranged, in drawing units. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Room of the ticks left of the first column, or of every cell where each has its own axis. */
  readonly tickRoom: number;
  /** From the left of a cell to that of the next. */
  readonly stepX: number;
  readonly stepY: number;
  /** Width and height of a plot. */
  readonly plotWidth: number;
  readonly plotHeight: number;
  /** Height of a cell above its plot. */
  readonly header: number;
  /** Whether the newest value stands behind the name, on one line. */
  readonly oneLine: boolean;
  /** Where the first cell begins. */
  readonly top: number;
  /** Which of a cell's texts every cell has room for; where none suits all, each cell takes the fullest that it has room for. */
  readonly full: boolean;
}

/** Between cells, across. */
const gapX = 16;
const gapY = 16;

/** Arranges the cells: as many columns as the width has room for, rows that fill the height but are never too flat. */
export function multiplesGrid(model: MultiplesModel, size: SizeRules, top: number): Grid {
  const { cells, axis } = model;
  const tickRoom = roomOfTicks(model, size.type);
  const shared = axis === 'shared' ? tickRoom : 0;
  const widthIn = (columns: number) => (size.width - shared - gapX * (columns - 1)) / columns;
  const columns = columnsFor(cells, size, widthIn, tickRoom - shared);
  const rows = Math.ceil(cells.length / columns);
  const cellWidth = widthIn(columns);
  const plotWidth = cellWidth - (axis === 'free' ? tickRoom : 0);
  const { oneLine, full } = headerFor(cells, cellWidth, size.type);
  const header = (oneLine ? 1.1 : 2.35) * size.type + 0.85 * size.type;
  const years = size.type + 6;
  const between = header + gapY + (axis === 'free' ? years : 0);
  const free = size.height - top - (axis === 'free' ? 0 : years) + gapY;
  const plotHeight = clamp(free / rows - between, leastHeight(size), 0.8 * plotWidth + 40);
  return {
    columns,
    rows,
    tickRoom,
    stepX: cellWidth + gapX,
    stepY: plotHeight + between,
    plotWidth,
    plotHeight,
    header,
    oneLine,
    top,
    full,
  };
}

/** The plot of a cell; its title stands above. */
export function plotOfCell(at: number, grid: Grid): Box {
  const column = at % grid.columns;
  const row = Math.floor(at / grid.columns);
  return {
    left: grid.tickRoom + column * grid.stepX,
    top: grid.top + grid.header + row * grid.stepY,
    width: grid.plotWidth,
    height: grid.plotHeight,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function leastHeight({ width }: SizeRules): number {
  return width < 500 ? 66 : 84;
}

/** Few cells are large; many stand in as many columns as can be read, and in which every cell has room for its shortest texts. */
function columnsFor(
  cells: readonly ModelCell[],
  { width, type }: SizeRules,
  widthIn: (columns: number) => number,
  ownTicks: number,
): number {
  const steps = width < 500 ? narrowSteps : width < 900 ? mediumSteps : wideSteps;
  const most = steps.find(({ upTo }) => cells.length <= upTo)?.columns ?? 1;
  const texts = cells.map((cell) => leastRoom(cell, type));
  const room = Math.max(leastPlot + ownTicks, ...texts);
  const fewer = Array.from({ length: most }, (_, at) => most - at);
  return fewer.find((columns) => widthIn(columns) >= room) ?? 1;
}

/** A narrower plot shows no line. */
const leastPlot = 60;

function leastRoom({ titles, latest, remarks, emphasis }: ModelCell, type: number): number {
  const widths = (texts: readonly string[], bold: boolean) =>
    texts.map((text) => textWidth(text, type, bold));
  const shortest = (all: readonly number[]) => (all.length === 0 ? 0 : Math.min(...all));
  return Math.max(
    shortest(widths(titles, emphasis === 'highlighted')),
    shortest(widths(latest, false)),
    shortest(widths(remarks, false)),
  );
}

interface Step {
  readonly upTo: number;
  readonly columns: number;
}

const narrowSteps: readonly Step[] = [
  { upTo: 1, columns: 1 },
  { upTo: 4, columns: 2 },
  { upTo: Number.POSITIVE_INFINITY, columns: 3 },
];

const mediumSteps: readonly Step[] = [
  { upTo: 1, columns: 1 },
  { upTo: 2, columns: 2 },
  { upTo: 3, columns: 3 },
  { upTo: 4, columns: 2 },
  { upTo: 6, columns: 3 },
  { upTo: 8, columns: 4 },
  { upTo: Number.POSITIVE_INFINITY, columns: 5 },
];

const wideSteps: readonly Step[] = [
  { upTo: 1, columns: 1 },
  { upTo: 2, columns: 2 },
  { upTo: 3, columns: 3 },
  { upTo: 4, columns: 4 },
  { upTo: 6, columns: 3 },
  { upTo: 8, columns: 4 },
  { upTo: 10, columns: 5 },
  { upTo: 18, columns: 6 },
  { upTo: 21, columns: 7 },
  { upTo: Number.POSITIVE_INFINITY, columns: 8 },
];

function roomOfTicks({ cells }: MultiplesModel, type: number): number {
  const texts = cells.flatMap(({ ticks }) => ticks.map(({ text }) => text));
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, type)))) + 8;
}

/** Name and value stand on one line where that has room in every cell. */
function headerFor(
  cells: readonly ModelCell[],
  width: number,
  type: number,
): Pick<Grid, 'oneLine' | 'full'> {
  const value = (cell: ModelCell, full: boolean) =>
    textWidth((full ? cell.latest[0] : cell.latest.at(-1)) ?? '', type);
  const title = (cell: ModelCell) => textWidth(cell.titles[0] ?? '', type, true);
  const full = cells.every((cell) => value(cell, true) <= width);
  const oneLine = cells.every((cell) => title(cell) + 12 + value(cell, true) <= width);
  return { oneLine, full };
}
