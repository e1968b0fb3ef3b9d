import type { BarModel, LineModel } from '../../../src/charts/model';
import { type PathChart, pathSpec } from '../../../src/charts/path/path-spec';
import { type PathState, pathStart } from '../../../src/charts/path/path-state';
import type { Words } from '../../../src/language/words';
import { type Edit, publishedChart } from '../../support/published-data';
import { english } from '../../support/words';

/** A state that differs from the usual one. */
export function pathState(changes: Partial<PathState> = {}): PathState {
  return { ...pathStart, ...changes };
}

/** A chart of a path from the published figures; null where there is nothing to draw. */
export function drawnPath(
  chart: PathChart,
  changes: Partial<PathState> = {},
  words: Words = english,
  edits: readonly Edit[] = [],
) {
  return publishedChart(pathSpec(chart, pathState(changes)), words, {}, edits);
}

/** The model of a chart of lines. */
export async function pathLines(...asked: Parameters<typeof drawnPath>): Promise<LineModel> {
  const model = (await drawnPath(...asked))?.model;
  if (model?.form !== 'line') throw new Error('There are no lines.');
  return model;
}

/** The model of the ranking. */
export async function pathRanking(
  changes: Partial<PathState> = {},
  words: Words = english,
): Promise<BarModel> {
  const model = (await drawnPath('path-ranking', changes, words))?.model;
  if (model?.form !== 'bar') throw new Error('There are no bars.');
  return model;
}

/** The value of a line in a year. */
export function valueIn({ lines }: LineModel, name: string, year: number): number | null {
  const line = lines.find((one) => one.name === name);
  if (line === undefined) throw new Error(`There is no line ${name}.`);
  return line.points.find((point) => point.year === year)?.value ?? null;
}
