import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import type { BarModel, ModelBar } from '../model';

interface Ranked extends ModelBar {
  readonly value: number;
}

/**
 * What a reader without the picture has to know of ranked bars: who leads, who is last, how many reach the target, where the
 * coloured ones stand, and of whom there is no figure.
 */
export function describeRanking(
  model: BarModel,
  unranked: readonly string[],
  words: Words,
): string {
  const { language, format } = words;
  const said = sentences[language];
  const ranked = model.bars
    .filter(({ remark, key }) => remark === null && !unranked.includes(key.entity))
    .flatMap((bar): Ranked[] => (bar.value === null ? [] : [{ ...bar, value: bar.value }]))
    .sort((a, b) => b.value - a.value);
  const lowest = ranked.at(-1);
  const name = (bar: ModelBar) => `${bar.name} ${bar.text}`;
  const coloured = ranked.filter(({ emphasis }) => emphasis === 'highlighted');
  const missing = model.bars.filter(({ value, remark }) => value === null && remark === null);
  const apart = model.bars.flatMap((bar) => {
    if (bar.remark !== null) return `${bar.name} (${bar.remark})`;
    return unranked.includes(bar.key.entity) ? name(bar) : [];
  });
  return [
    said.highest(model.year, format.list(ranked.slice(0, 3).map(name))),
    ...(lowest === undefined || ranked.length < 4 ? [] : [said.lowest(name(lowest))]),
    ...test(model, words),
    ...(coloured.length === 0 || ranked.length < 4
      ? []
      : [said.ranks(coloured.map((bar) => rank(bar, ranked, words)).join('; '))]),
    ...(missing.length === 0 ? [] : [said.missing(format.list(missing.map((bar) => bar.name)))]),
    ...(apart.length === 0 ? [] : [said.apart(format.list(apart))]),
  ].join(' ');
}

/** `Germany 14 of 31, at 2.69 %`. Equal values share a rank. */
function rank(bar: Ranked, ranked: readonly Ranked[], { language }: Words): string {
  const before = ranked.filter(({ value }) => value > bar.value).length;
  return sentences[language].rank(bar.name, before + 1, ranked.length, bar.text);
}

function test({ bars, target }: BarModel, { language, format }: Words): readonly string[] {
  const verdicts = bars.flatMap(({ result }) => (result?.share == null ? [] : [result.verdict]));
  if (target === null || verdicts.length === 0) return [];
  const met = verdicts.filter((verdict) => verdict === 'met').length;
  const near = bars.filter(({ result }) => result?.verdict === 'within-rounding');
  const said = sentences[language];
  return near.length === 0
    ? [said.reached(target.label, `${met}`, verdicts.length)]
    : [
        said.reached(target.label, `${met}–${met + near.length}`, verdicts.length),
        said.near(format.list(near.map(({ name }) => name))),
      ];
}

interface Sentences {
  readonly highest: (year: number, names: string) => string;
  readonly lowest: (name: string) => string;
  readonly reached: (target: string, count: string, of: number) => string;
  readonly near: (names: string) => string;
  readonly ranks: (names: string) => string;
  readonly rank: (name: string, rank: number, of: number, value: string) => string;
  readonly missing: (names: string) => string;
  readonly apart: (names: string) => string;
}

/** No verb agrees with a name: names may be plural. */
const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    highest: (year, names) => `Highest in ${year}: ${names}.`,
    lowest: (name) => `Lowest: ${name}.`,
    reached: (target, count, of) => `At or above ${target}: ${count} of ${of} allies.`,
    near: (names) => `Only rounding decides: ${names}.`,
    ranks: (names) => `Ranks: ${names}.`,
    rank: (name, rank, of, value) => `${name} ${rank} of ${of}, at ${value}`,
    missing: (names) => `No figure: ${names}.`,
    apart: (names) => `Not ranked: ${names}.`,
  },
  de: {
    highest: (year, names) => `${year} am höchsten: ${names}.`,
    lowest: (name) => `Am niedrigsten: ${name}.`,
    reached: (target, count, of) => `Bei ${target} oder darüber: ${count} von ${of} Verbündeten.`,
    near: (names) => `Nur die Rundung entscheidet: ${names}.`,
    ranks: (names) => `Ränge: ${names}.`,
    rank: (name, rank, of, value) => `${name} ${rank} von ${of}, mit ${value}`,
    missing: (names) => `Keine Angabe: ${names}.`,
    apart: (names) => `Ohne Rang: ${names}.`,
  },
};
