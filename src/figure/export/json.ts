import { shownValues } from '../../charts/values/shown-values';
import type { ExportJob } from './export-job';

/** The view as JSON: what is drawn and the whole series behind it, with keys, sources and the way back. */
export async function makeJson({ view, words, link, day, demo }: ExportJob): Promise<Blob> {
  const { model } = view.chart;
  const { form, chart, title, subtitle, summary, notes, sources, priceBases } = model;
  const record = {
    product: words.messages.product,
    link,
    made: day,
    ...(demo ? { demo: words.messages.figure.demo } : {}),
    language: words.language,
    chart,
    form,
    title,
    subtitle,
    summary,
    notes,
    priceBases,
    sources,
    shown: shownValues(model),
    series: view.series.map(({ derivation, ...series }) => ({
      ...series,
      formulas: (derivation?.formulas ?? []).map(({ text }) => words.say(text)),
    })),
  };
  return new Blob([`${JSON.stringify(record, null, 2)}\n`], { type: 'application/json' });
}
