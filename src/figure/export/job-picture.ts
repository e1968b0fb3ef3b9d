import { printPaint } from '../../charts/print-paint';
import { composePicture } from '../picture/compose-picture';
import { type Picture, pictureFrames } from '../picture/picture';
import { pictureTexts } from '../picture/picture-words';
import type { ExportJob } from './export-job';

/** The picture of a job: the view that is drawn on screen, with its texts, in the paints that were chosen. */
export function jobPicture({ view, words, link, day, demo, options }: ExportJob): Promise<Picture> {
  const { chart, found } = view;
  return composePicture(
    chart,
    found.spec.sizes.medium,
    pictureTexts(chart.model, words, { link, day, demo }),
    pictureFrames[options.frame],
    { paint: printPaint[options.theme], ground: options.ground },
  );
}
