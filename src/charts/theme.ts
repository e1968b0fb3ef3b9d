import type { ColourRole } from './content';

/** The paints of a drawing. On screen they are the page's colours, elsewhere plain hex. */
export type Paint = Readonly<
  Record<
    | ColourRole
    | 'muted'
    | 'ground'
    | 'ink'
    | 'quiet'
    | 'grid'
    | 'axis'
    | 'band'
    | 'target'
    | 'bar'
    | 'barOutline'
    | 'map1'
    | 'map2'
    | 'map3'
    | 'map4'
    | 'map5',
    string
  >
>;

/** Paints of the page, which follow its theme: the names of `app/styles/colours.css`. */
export const screenPaint: Paint = {
  ground: 'var(--ground)',
  ink: 'var(--ink)',
  quiet: 'var(--quiet)',
  grid: 'var(--grid)',
  axis: 'var(--axis)',
  band: 'var(--band)',
  target: 'var(--target)',
  bar: 'var(--bar)',
  barOutline: 'var(--bar-outline)',
  map1: 'var(--map1)',
  map2: 'var(--map2)',
  map3: 'var(--map3)',
  map4: 'var(--map4)',
  map5: 'var(--map5)',
  first: 'var(--first)',
  second: 'var(--second)',
  third: 'var(--third)',
  fourth: 'var(--fourth)',
  context: 'var(--context)',
  muted: 'var(--muted)',
};

/** The dash of each coloured line, so that colour is never the only difference. Estimates are dotted on top of it. */
export const dashes: Readonly<Record<ColourRole, string | undefined>> = {
  first: undefined,
  second: '11 3',
  third: '16 3 3 3',
  fourth: '6 3',
  context: undefined,
};

/** The dash of a line where its values are estimates. */
export const estimateDash = '1.5 4';

/** The family of every text in a drawing, with what stands in for it where Inter is not there. */
export const fontFamily = 'Inter Variable, Inter, Helvetica, Arial, sans-serif';
