import { isTableModel } from '../../charts/explore/content/table-model';
import type { ChartModel } from '../../charts/forms/forms';
import { pptxWords } from '../../language/pptx-words';
import type { Words } from '../../language/words';

/** What a speaker reads under a slide: own notes first, then all that the figure says of itself. */
export function speakerNotes(
  model: ChartModel,
  texts: {
    readonly notes: string;
    readonly sources: readonly string[];
    readonly leftOut: readonly string[];
    readonly link: string;
  },
  { language, format }: Words,
): string {
  const { heads, howToRead, leftOut } = pptxWords[language];
  const formulas = [...new Set(model.sources.flatMap((source) => source.formulas))];
  const form = isTableModel(model) ? 'table' : model.form;
  const part = (head: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${head}: ${lines.join('\n')}`];
  return [
    ...(texts.notes.trim() === '' ? [] : [texts.notes.trim()]),
    ...part(heads.summary, [`${model.title}. ${model.summary}`]),
    ...part(heads.reading, [howToRead[form]]),
    ...part(heads.notes, model.notes),
    ...part(heads.formulas, formulas),
    ...part(heads.leftOut, texts.leftOut.length === 0 ? [] : [leftOut(format.list(texts.leftOut))]),
    ...part(heads.sources, [...texts.sources, texts.link]),
  ].join('\n');
}
