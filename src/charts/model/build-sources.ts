import { editionHeads, sources } from '../../catalogue/sources';
import type { Series } from '../../domain/series';
import type { PriceBase } from '../../domain/unit';
import type { Words } from '../../language/words';
import type { ModelSource } from '../model';

/** The editions behind some series, each once, with the formulas of figures that are ours; and their price bases. */
export function buildSources(
  series: readonly Series[],
  words: Words,
): { readonly sources: readonly ModelSource[]; readonly priceBases: readonly PriceBase[] } {
  const editions = [...new Set(series.map(({ key }) => key.edition))];
  return {
    sources: editions.flatMap((id) => {
      const own = series.filter(({ key }) => key.edition === id);
      return sourceOf(id, own, words) ?? [];
    }),
    priceBases: [...new Set(series.map(({ priceBase }) => priceBase))],
  };
}

function sourceOf(id: string, series: readonly Series[], words: Words): ModelSource | null {
  const edition = editionHeads.find((one) => one.id === id);
  const source = sources.find((one) => one.id === edition?.source);
  if (edition === undefined || source === undefined) return null;
  const { say, format } = words;
  const formulas = series.flatMap(({ derivation }) => derivation?.formulas ?? []);
  return {
    edition: edition.id,
    producer: say(source.name),
    publication: say(edition.publication),
    label: say(edition.label),
    cutOff: edition.cutOff === null ? null : format.date(edition.cutOff),
    terms: say(source.terms),
    formulas: [...new Set(formulas.map(({ text }) => say(text)))],
  };
}
