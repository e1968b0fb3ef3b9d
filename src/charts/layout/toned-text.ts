import type { ColourRole, Emphasis } from '../content';
import type { LaidText } from './layout';

/** The paint of a text: a colour that is readable as one, or the page's inks. The context's grey is for lines only. */
export type Tone = Exclude<ColourRole, 'context'> | 'ink' | 'quiet' | 'target';

/** A laid-out text that says itself how it is drawn. */
export interface TonedText extends LaidText {
  readonly tone: Tone;
  readonly bold: boolean;
}

/** The tone of what is said of an entity: its colour where it is highlighted and has one. */
export function toneOf(emphasis: Emphasis, colour: ColourRole): Tone {
  return emphasis === 'highlighted' && colour !== 'context' ? colour : 'ink';
}
