import type { ChartModel } from '../../charts/forms/forms';
import type { Words } from '../../language/words';
import type { PictureTexts } from './picture';
import { pictureSources } from './picture-sources';

/** The texts of a picture from the model that is drawn. */
export function pictureTexts(
  model: ChartModel,
  words: Words,
  {
    link,
    day,
    demo = false,
  }: {
    /** The absolute address of the view. */
    readonly link: string;
    /** ISO day on which the picture is made. */
    readonly day: string;
    /** Whether the figures are invented: the picture then says so first. */
    readonly demo?: boolean;
  },
): PictureTexts {
  const { messages, format } = words;
  return {
    title: model.title,
    subtitle: model.subtitle,
    notes: demo ? [`${messages.figure.demo}.`, ...model.notes] : model.notes,
    sources: pictureSources(model.sources, words),
    origin: `${messages.product} · ${link} · ${format.date(day)}`,
    description: model.summary,
    record: JSON.stringify({
      link,
      made: day,
      chart: model.chart,
      sources: model.sources.map(({ edition, producer, publication, terms }) => ({
        edition,
        producer,
        publication,
        terms,
      })),
    }),
  };
}
