import { missingLast } from '../../domain/missing-last';
import { isEstimate } from '../../domain/status';
import type { Words } from '../../language/words';
import type { MapModel, ModelMapArea } from './map-types';
import { mapWords } from './map-words';

/** What a reader without the picture has to know of a map: how many allies are in each class, who leads, who is last, who has no value. */
export function describeMap(model: Omit<MapModel, 'summary'>, words: Words): string {
  const { messages, format, language } = words;
  const { summary, standings } = mapWords[language];
  const ranked = model.areas
    .filter(({ standing }) => standing === 'valued')
    .toSorted((a, b) => missingLast(a.value, b.value));
  const last = ranked.at(-1);
  const chosen = ranked.filter(({ emphasis }) => emphasis === 'highlighted');
  const near = ranked.filter((area) => area.near);
  const estimated = ranked.some(({ status }) => isEstimate(status));
  const asides = model.asides.map(({ standing }) =>
    summary.aside(
      standings[standing],
      namesOf(model.areas.filter((area) => area.standing === standing)),
    ),
  );
  function namesOf(areas: readonly ModelMapArea[]): string {
    return format.list(areas.map(({ name }) => name));
  }
  function valuesOf(areas: readonly ModelMapArea[]): string {
    return format.list(
      areas.flatMap(({ name, value }) =>
        value === null ? [] : [`${name} ${format.value(value, model.unit)}`],
      ),
    );
  }
  return [
    summary.counts(
      estimated ? summary.estimates(model.year) : `${model.year}`,
      model.classes.map(({ count, text }) => summary.count(count, text)).join(', '),
    ),
    ...(ranked.length === 0 ? [] : [messages.describe.leads(valuesOf(ranked.slice(0, 3)))]),
    ...(last === undefined ? [] : [messages.describe.last(valuesOf([last]))]),
    ...(chosen.length === 0 ? [] : [summary.chosen(valuesOf(chosen))]),
    ...(near.length === 0 ? [] : [summary.near(namesOf(near))]),
    ...(asides.length === 0 ? [] : [summary.asides(asides)]),
  ].join(' ');
}
