import type { ChartModel } from '../../charts/forms/forms';
import type { Words } from '../../language/words';
import type { PictureTexts } from './picture';

/** The texts of a picture from the model that is drawn. */
export function pictureTexts(
  model: ChartModel,
  { messages, format }: Words,
  {
    link,
    day,
  }: {
    /** The absolute address of the view. */
    readonly link: string;
    /** ISO day on which the picture is made. */
    readonly day: string;
  },
): PictureTexts {
  const { figure, product } = messages;
  return {
    title: model.title,
    subtitle: model.subtitle,
    notes: model.notes,
    sources: model.sources.map(({ producer, publication, label, cutOff, terms, formulas }) => {
      const dated = cutOff === null ? '' : `, ${figure.cutOff(cutOff)}`;
      const own = formulas.length === 0 ? '' : ` ${figure.ownCalculation(producer)}.`;
      return `${figure.source}: ${producer}, ${publication}, ${label}${dated}. ${terms}${own}`;
    }),
    origin: `${product} · ${link} · ${format.date(day)}`,
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
