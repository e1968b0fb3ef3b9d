import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import type { VintagesModel } from '../forms/vintages-types';
import type { ModelTable } from './model-table';

/** The publications of a figure as a table, in the order of their dates. */
export function vintagesTable(
  { rows, year, changeHead }: VintagesModel,
  { language }: Words,
): ModelTable {
  const { published, who } = heads[language];
  return {
    columns: [published, who, `${year}`, changeHead],
    rows: rows.map(({ date, name, text, status, change }) => ({
      head: date,
      cells: [
        { text: name, status: null },
        { text, status },
        { text: change, status: null },
      ],
    })),
  };
}

const heads: Readonly<Record<Language, { readonly published: string; readonly who: string }>> = {
  en: { published: 'Published', who: 'By' },
  de: { published: 'Veröffentlicht', who: 'Von' },
};
