import type { ColourRole, Emphasis } from '../../../charts/content';
import { printPaint } from '../../../charts/print-paint';
import type { Paint } from '../../../charts/theme';
import type { SlidePaint } from '../slide-types';

/** A paint of the light theme as a slide has it. */
export function slidePaint(name: keyof Paint, strength = 1): SlidePaint {
  return { colour: slideColour(name), strength };
}

/** A colour of the light theme as six hex digits. */
export function slideColour(name: keyof Paint): string {
  return printPaint.light[name].slice(1).toUpperCase();
}

/** A line's paint: its colour where it stands out, else the grey it has on screen. */
export function linePaint(emphasis: Emphasis, colour: ColourRole): SlidePaint {
  if (emphasis === 'highlighted') return slidePaint(colour);
  return slidePaint(emphasis === 'muted' ? 'muted' : 'context');
}

/** A bar's paint; an estimate's is drawn as an outline over a light ground of it. */
export function barPaint(emphasis: Emphasis, colour: ColourRole, estimated: boolean): SlidePaint {
  if (emphasis === 'highlighted') return slidePaint(colour);
  if (estimated) return slidePaint(emphasis === 'muted' ? 'bar' : 'barOutline');
  return slidePaint(emphasis === 'muted' ? 'muted' : 'bar');
}
