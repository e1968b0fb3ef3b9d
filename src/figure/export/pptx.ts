import { makePptx } from '../pptx/make-pptx';
import type { ExportJob } from './export-job';

/** The figure as a presentation of one slide, whose chart can be edited. */
export async function makePptxFile({ view, words, link, day, demo }: ExportJob): Promise<Blob> {
  const { chart, found } = view;
  const caption = demo ? `${words.messages.figure.demo}: ${chart.model.title}` : null;
  const slide = { chart, found, caption, notes: '' };
  const { blob } = await makePptx([slide], words, { link: () => link, day });
  return blob;
}
