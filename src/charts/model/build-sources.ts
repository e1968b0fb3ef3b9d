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
  const merged = new Map<string, ModelSource>();
  for (const source of series.map((one) => sourceOf(one, words))) {
    if (source === null) continue;
    const known = merged.get(source.edition)?.formulas ?? [];
    merged.set(source.edition, {
      ...source,
      formulas: [...new Set([...known, ...source.formulas])],
    });
  }
  return {
    sources: [...merged.values()],
    priceBases: [...new Set(series.map(({ priceBase }) => priceBase))],
  };
}

function sourceOf(series: Series, words: Words): ModelSource | null {
  const edition = editionHeads.find(({ id }) => id === series.key.edition);
  const source = sources.find(({ id }) => id === edition?.source);
  if (edition === undefined || source === undefined) return null;
  const { say, format } = words;
  const formulas = series.derivation?.formulas ?? [];
  return {
    edition: edition.id,
    producer: say(source.name),
    publication: say(edition.publication),
    label: say(edition.label),
    cutOff: edition.cutOff === null ? null : format.date(edition.cutOff),
    terms: say(source.terms),
    formulas: formulas.map(({ text }) => say(text)),
  };
}
