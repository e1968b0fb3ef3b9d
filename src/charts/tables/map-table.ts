import { tableWords } from '../../language/table-words';
import type { Words } from '../../language/words';
import type { MapModel, ModelMapArea } from '../forms/map-types';
import { mapWords } from '../forms/map-words';
import type { ModelTable } from './model-table';

/** A map as a table: the allies from the highest value, each with its class or why it has none. */
export function mapTable(model: MapModel, { messages, format, language }: Words): ModelTable {
  const { columns, standings, nearValue } = mapWords[language];
  const classText = ({ class: at, near, standing }: ModelMapArea) => {
    const own = at === null ? undefined : model.classes[at]?.text;
    if (standing !== 'valued' || own === undefined)
      return standing === 'valued' ? '' : standings[standing];
    return near ? nearValue(own) : own;
  };
  return {
    columns: [tableWords[language].columns.entity, `${model.year}`, columns.class],
    rows: inOrder(model.areas).map((area) => ({
      head: area.name,
      cells: [
        {
          text:
            area.value === null ? messages.figure.missing : format.value(area.value, model.unit),
          status: area.status,
        },
        { text: classText(area), status: null },
      ],
    })),
  };
}

/** Highest first; those without a value last. */
function inOrder(areas: readonly ModelMapArea[]): readonly ModelMapArea[] {
  const height = ({ value }: ModelMapArea) => value ?? Number.NEGATIVE_INFINITY;
  const rank = (a: number, b: number) => (a === b ? 0 : b - a);
  return areas.toSorted((a, b) => rank(height(a), height(b)));
}
