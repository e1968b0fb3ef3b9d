import { editionHeads, sources } from '../../catalogue/sources';
import type { Series } from '../../domain/series';
import type { PriceBase } from '../../domain/unit';
import type { Words } from '../../language/words';
import type { ModelSource } from '../model';

/** The editions behind some series, each once, with the formula where the figures are ours; and their price bases. */
export function buildSources(
  series: readonly Series[],
  words: Words,
): { readonly sources: readonly ModelSource[]; readonly priceBases: readonly PriceBase[] } {
  const lines = series.map((one) => sourceOf(one, words)).filter((source) => source !== null);
  const unique = new Map(lines.map((line) => [`${line.edition} ${line.own ?? ''}`, line]));
  return {
    sources: [...unique.values()],
    priceBases: [...new Set(series.map(({ priceBase }) => priceBase))],
  };
}

function sourceOf(series: Series, words: Words): ModelSource | null {
  const edition = editionHeads.find(({ id }) => id === series.key.edition);
  const source = sources.find(({ id }) => id === edition?.source);
  if (edition === undefined || source === undefined) return null;
  const { say, messages, format } = words;
  const formulas = series.derivation?.formulas ?? [];
  return {
    edition: edition.id,
    producer: say(source.name),
    publication: say(edition.publication),
    label: say(edition.label),
    cutOff: edition.cutOff === null ? null : format.date(edition.cutOff),
    terms: say(source.terms),
    own:
      formulas.length === 0
        ? null
        : formulas.map((one) => messages.figure.formulas[one]).join('; '),
  };
}
