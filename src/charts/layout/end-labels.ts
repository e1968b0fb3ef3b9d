import type { ColourRole } from '../content';
import type { LineModel } from '../model';
import type { Box, EndLabel } from './layout';
import { valueY, yearX } from './line-scale';
import type { SizeRules } from './size';
import { spread } from './spread';

/** A label that wants to stand at the height of its line's end or of its target. */
export interface WantedLabel {
  readonly text: string;
  readonly bold: boolean;
  readonly colour: ColourRole | 'target';
  readonly value: number;
  /** The year of the line's last value. */
  readonly year: number;
}

/**
 * The labels of the right margin: each line with its newest value, each target. Names are shortened where it is narrow, and
 * where they do not fit; a label that does not fit even so goes without its value.
 */
export function wantedLabels(
  model: LineModel,
  narrow: boolean,
  fits: (text: string, bold: boolean) => boolean = () => true,
): readonly WantedLabel[] {
  const lines = model.lines.flatMap((line): WantedLabel[] => {
    if (line.emphasis === 'muted' || line.unlabelled === true) return [];
    // On a ratio axis zero has no place: a label stands at the last value that has one.
    const last = line.points.findLast(
      ({ value }) => value !== null && (model.scale === 'linear' || value > 0),
    );
    if (last === undefined || last.value === null) return [];
    const bold = line.emphasis === 'highlighted';
    const value = line.endText === null ? '' : ` ${line.endText}`;
    const texts = [
      ...(narrow ? [] : [`${line.name}${value}`]),
      `${line.shortName}${value}`,
      line.shortName,
    ];
    return [
      {
        text: texts.find((text) => fits(text, bold)) ?? line.shortName,
        bold,
        colour: line.colour,
        value: last.value,
        year: last.year,
      },
    ];
  });
  const targets = model.targets.map(
    (target): WantedLabel => ({
      text: narrow ? target.shortLabel : target.label,
      bold: false,
      colour: 'target',
      value: target.value,
      year: model.years[1],
    }),
  );
  return [...lines, ...targets];
}

/** Moves the labels apart and leads each back to its line. */
export function layOutEndLabels(
  labels: readonly WantedLabel[],
  model: LineModel,
  plot: Box,
  size: SizeRules,
): readonly EndLabel[] {
  const edge = plot.left + plot.width;
  const lift = size.type * 0.36;
  const wishes = labels.map(({ value }) => valueY(value, model, plot));
  const gap = size.type + 3;
  const placed = spread(wishes, gap, plot.top, plot.top + plot.height);
  return labels.map((label, at) => {
    const wish = wishes[at] ?? plot.top;
    const y = placed[at] ?? wish;
    const x1 = label.colour === 'target' ? edge : yearX(label.year, model, plot);
    const apart = Math.abs(y - wish) > 3;
    const early = x1 < edge - 1;
    return {
      text: label.text,
      bold: label.bold,
      colour: label.colour,
      anchor: 'start',
      x: edge + (apart ? 18 : 11),
      y: y + lift,
      leader: apart || early ? { x1: x1 + 5, y1: wish, x2: edge + (apart ? 16 : 8), y2: y } : null,
    };
  });
}
