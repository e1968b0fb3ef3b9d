import { pptxWords } from '../../language/pptx-words';
import type { Words } from '../../language/words';
import { pictureTexts } from '../picture/picture-words';
import type { PptxSlide } from './pptx-slide';
import { slideContent } from './slide-content';
import type { SlidePanel } from './slide-types';
import { speakerNotes } from './speaker-notes';

/** Everything a slide says, before it has a place. */
export interface PreparedSlide {
  readonly title: string;
  readonly subtitle: string;
  readonly panels: readonly SlidePanel[];
  /** What the foot says of sources, and of how estimates look. */
  readonly sources: readonly string[];
  readonly link: string;
  /** The product and the day, around the link. */
  readonly product: string;
  readonly made: string;
  readonly notes: string;
  /** Alternative text. */
  readonly description: string;
  /** The sheet of the workbooks that says where their figures come from. */
  readonly origin: { readonly sheet: string; readonly lines: readonly string[] };
  readonly leftOut: readonly string[];
}

/** Gathers what a figure's slide says. */
export function prepareSlide(
  { chart: { model }, caption, notes }: PptxSlide,
  words: Words,
  { link, day }: { readonly link: string; readonly day: string },
): PreparedSlide {
  const said = pptxWords[words.language];
  const texts = pictureTexts(model, words, { link, day });
  const { panels, estimates, leftOut } = slideContent(model, words);
  const hint = [
    ...(estimates ? [said.estimates] : []),
    ...(leftOut.length === 0 ? [] : [said.leftOut(words.format.list(leftOut))]),
  ].join(' ');
  return {
    title: caption === null || caption.trim() === '' ? model.title : caption.trim(),
    subtitle: model.subtitle,
    panels,
    sources: [...(hint === '' ? [] : [hint]), ...texts.sources],
    link,
    product: words.messages.product,
    made: words.format.date(day),
    notes: speakerNotes(model, { notes, sources: texts.sources, leftOut, link }, words),
    description: `${model.title}. ${model.summary}`,
    origin: {
      sheet: said.heads.sources,
      lines: [model.title, model.subtitle, ...model.notes, ...texts.sources, link],
    },
    leftOut,
  };
}
