import { isEstimate } from '../../domain/status';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import { layOutVintages } from '../layout/lay-out-vintages';
import { buildVintages } from '../model/build-vintages';
import type { Stops } from '../stops';
import type { FormRules } from './form-rules';
import type { VintageRow, VintagesContent, VintagesLayout, VintagesModel } from './vintages-types';

/** One figure as it was published again and again, from the first publication at the top to the last. */
export const vintagesForm: FormRules<VintagesContent, VintagesModel, VintagesLayout> = {
  form: 'vintages',
  series: ({ rows, unit, year }) => rows.map((row) => row.series ?? standIn(row, unit, year)),
  targets: ({ target }) => (target === null ? [] : [target]),
  build: (content, head, words) => {
    const model = { ...head, ...buildVintages(content, words), form: 'vintages' } as const;
    return { ...model, summary: describe(model, words) };
  },
  layOut: layOutVintages,
  stops: vintageStops,
};

/** A single value as a series of its own; no edition has its key, so the source line leaves it out. */
function standIn({ key, value, status }: VintageRow, unit: VintagesContent['unit'], year: number) {
  return { key, unit, priceBase: 'none', observations: [{ year, value, status }] } as const;
}

function describe({ rows }: Omit<VintagesModel, 'summary'>, { language, messages }: Words): string {
  const parts = rows.map(({ date, name, text, status }) => {
    const estimate = isEstimate(status) ? ` (${messages.describe.estimates})` : '';
    return `${date}, ${name}: ${text}${estimate}`;
  });
  return `${inOrder[language]} ${parts.join('; ')}.`;
}

const inOrder: Readonly<Record<Language, string>> = {
  en: 'In order of publication:',
  de: 'Nach Datum der Veröffentlichung:',
};

function vintageStops({ model, rows, plot }: VintagesLayout): Stops {
  return {
    axis: 'y',
    single: true,
    groups: rows.map(({ row, x, y }) => [
      {
        x: x ?? plot.left,
        y,
        head: row.date,
        name: row.name,
        text: row.change === '' ? row.text : `${row.text} (${row.change})`,
        status: row.status,
        colour: row.colour,
        remark: null,
        key: row.key,
        year: model.year,
      },
    ]),
  };
}
