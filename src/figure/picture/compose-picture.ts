import type { Chart } from '../../charts/chart';
import type { SizeRules } from '../../charts/layout/size';
import { drawPlot } from './draw-plot';
import { fitPicture } from './fit-picture';
import type { Picture, PictureFrame, PictureLook, PictureTexts } from './picture';
import { composeSvg } from './picture-svg';

/**
 * A chart as a picture that stands alone: title, subtitle, plot, notes, sources and origin in one SVG. The plot is drawn by
 * the view that draws it on screen. `sizes` are the rules of the chart's own drawings; where a chart is higher than the
 * frame has room for, everything in it becomes smaller. Needs a document. Throws where the view draws nothing.
 */
export async function composePicture(
  chart: Chart,
  sizes: SizeRules,
  texts: PictureTexts,
  frame: PictureFrame,
  look: PictureLook,
): Promise<Picture> {
  const fitted = fitPicture(chart, sizes, texts, frame);
  const plot = await drawPlot(chart, fitted.rules, look.paint);
  return {
    svg: composeSvg(plot, fitted, texts, frame, look),
    width: Math.round(frame.width * frame.zoom),
    height: Math.round((fitted.height / fitted.scale) * frame.zoom),
    title: texts.title,
    description: texts.description,
    record: texts.record,
  };
}
