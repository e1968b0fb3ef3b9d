import type { CatalogueBasis, CatalogueTest } from '../../catalogue/claim-row';
import { donorGroups, rankedGroups } from '../../catalogue/donor-groups';
import { findEntity } from '../../catalogue/entities';
import { groups } from '../../catalogue/groups';
import { findIndicator } from '../../catalogue/indicators';
import { getMeasure } from '../../catalogue/measures';
import { editionHeads, sources } from '../../catalogue/sources';
import type { Group } from '../../domain/entity';
import type { Language, Text } from '../../domain/text';
import { priceBaseYear } from '../../domain/unit';
import type { Words } from '../../language/words';
import { definitionTexts } from './said/definition-texts';
import { groupOf, priceBaseOf, pricesOf, sourceOf, windowOf } from './test-aspects';

/** A test that is named: by what it counts, where that is said apart. */
export interface Named {
  readonly test: CatalogueTest;
  readonly aside: boolean;
  readonly counts: Text | null;
  readonly severalEditions: boolean;
  readonly severalTargets: boolean;
}

/** What is measured, by one definition: `euros, current prices`. */
export function measuredText({ test, counts }: Named, words: Words): string {
  if (counts !== null) return words.say(counts);
  const said = definitionTexts[words.language];
  const { basis } = test;
  switch (basis.kind) {
    case 'measure':
      return measureText(basis, currencyOf(test, words), words);
    case 'indicator':
      return indicatorText(basis.indicator, words);
    case 'sum-up-to': {
      const counted = indicatorText(basis.indicator, words);
      return basis.per === null ? counted : said.perDonorGdp(counted);
    }
    case 'printed':
      return pricesOf(basis) === 'share' ? said.share : said.money(currencyOf(test, words), null);
    default:
      return basis satisfies never;
  }
}

/** A measure without its producer; `currency`: what national currency is for the entity. */
function measureText(
  basis: Extract<CatalogueBasis, { kind: 'measure' }>,
  currency: string,
  { language, say }: Words,
): string {
  const said = definitionTexts[language];
  const { kind, unit, name, origin } = getMeasure(basis.measure);
  if (kind === 'share') return said.share;
  if (kind === 'national') return said.money(currency, null);
  if (unit === 'eur-million') return said.money(said.euros, null);
  if (unit !== 'usd-million' || origin.kind !== 'published') return lowered(say(name), language);
  return said.money(said.dollars, priceBaseYear(priceBaseOf(basis.edition, origin.indicator)));
}

function indicatorText(id: string, words: Words): string {
  const indicator = findIndicator(id);
  return indicator === null ? id : lowered(words.say(indicator.name), words.language);
}

/** The currency of an entity in words where they are known. */
function currencyOf(test: CatalogueTest, words: Words): string {
  const said = definitionTexts[words.language];
  const entity = 'entity' in test ? findEntity(test.entity) : null;
  return said.currencies[entity?.currency ?? ''] ?? entity?.currency ?? said.nationalCurrency;
}

/** The name of an entity. */
export function entityName(id: string, { say }: Words): string {
  const entity = findEntity(id);
  return entity === null ? id : say(entity.name);
}

/** The price base in words: `current prices`, `2021 prices`, `unrounded`. */
export function pricesText(basis: CatalogueBasis, words: Words): string {
  const said = definitionTexts[words.language];
  const prices = pricesOf(basis);
  if (prices !== 'real') return said.prices[prices];
  if (basis.kind !== 'measure') return said.real(null);
  const { origin } = getMeasure(basis.measure);
  const indicator = origin.kind === 'published' ? origin.indicator : '';
  return said.real(priceBaseYear(priceBaseOf(basis.edition, indicator)));
}

/** Who published the figures and when: `NATO, July 2026`. */
export function sourceText(basis: CatalogueBasis, words: Words): string {
  const { say, format, language } = words;
  const source = sourceOf(basis);
  const name = sources.find(({ id }) => id === source)?.name;
  const producer = name === undefined ? source : say(name);
  if (basis.kind === 'printed') {
    return definitionTexts[language].published(producer, format.date(basis.published));
  }
  const label = editionHeads.find(({ id }) => id === basis.edition)?.label;
  return label === undefined ? producer : `${producer}, ${say(label)}`;
}

/** The producer alone, as a label has room for. */
export function producerText(basis: CatalogueBasis, words: Words): string {
  const source = sourceOf(basis);
  const name = sources.find(({ id }) => id === source)?.name;
  return name === undefined ? source : words.say(name);
}

/** The same where room is scarce: `NATO 2026`. */
export function shortSourceText(basis: CatalogueBasis, words: Words): string {
  const published =
    basis.kind === 'printed'
      ? basis.published
      : editionHeads.find(({ id }) => id === basis.edition)?.published;
  const producer = producerText(basis, words);
  return published === undefined ? producer : `${producer} ${published.slice(0, 4)}`;
}

/** The years a test is about: `2017–2024`, `to November 2024`. */
export function windowText(test: CatalogueTest, words: Words): string {
  const { basis } = test;
  const said = definitionTexts[words.language];
  if (basis.kind === 'sum-up-to' && test.kind !== 'grew-by') {
    return said.upTo(words.format.date(basis.upTo));
  }
  if (test.kind === 'ranked' && test.among.kind === 'years') {
    return said.amongYears(test.year, test.among.from, test.among.to);
  }
  return windowOf(test).replace('..', '–');
}

/** The set a rank is among; null where there is none. */
export function groupText(test: CatalogueTest, words: Words): string | null {
  const group = groupOf(test);
  if (group === null) return null;
  const all: readonly Omit<Group, 'members'>[] = [...groups, ...donorGroups, ...rankedGroups];
  const found = all.find(({ id }) => id === group);
  return found === undefined ? group : words.say(found.name);
}

/** The same within a phrase: `among European states`, `among all allies`. */
export function groupPhrase(test: CatalogueTest, words: Words): string | null {
  const name = groupText(test, words);
  if (name === null || namedAfterPlaces.test(name)) return name;
  return words.language === 'de' ? name.replace(/^Alle /, 'alle ') : lowered(name, words.language);
}

/** Names that keep their capital. */
const namedAfterPlaces = /^(Europe|Baltic|Nordic|Visegr|Benelux)/;

/** The level that is tested, as it tells a row from others; null where the test has none. */
export function levelText(test: CatalogueTest, { format, language }: Words): string | null {
  if (test.kind !== 'meets-target' && test.kind !== 'all-meet') return null;
  const level = format.percent(test.target, Number.isInteger(test.target) ? 0 : 1);
  return definitionTexts[language].level(level);
}

/** A definition where room is scarce: `NATO, EUR`, `NATO, real`. */
export function shortDefinitionText(row: Named, words: Words): string {
  const { test, aside, counts, severalEditions, severalTargets } = row;
  const { basis } = test;
  const said = definitionTexts[words.language];
  const window = aside ? `${windowText(test, words).replace('–20', '–')}, ` : '';
  if (counts !== null) return window + words.say(counts);
  const producer = producerText(basis, words);
  if (basis.kind === 'printed') return `${window}${producer} ${basis.published.slice(0, 7)}`;
  if (basis.kind === 'indicator') return window + measuredText(row, words);
  const prices = pricesOf(basis);
  const isDollars = basis.kind === 'measure' && getMeasure(basis.measure).unit === 'usd-million';
  const unit =
    prices === 'current'
      ? isDollars
        ? said.shortDollars
        : currencyOf(test, words)
      : said.short[prices];
  const year = editionHeads.find(({ id }) => id === basis.edition)?.published.slice(0, 4);
  const level = severalTargets ? levelText(test, words) : null;
  const named = `${window}${severalEditions ? `${producer} ${year}` : producer}, ${unit}`;
  return level === null ? named : `${named} (${level})`;
}

/** A definition in one line, told from the others of a grid: `NATO: euros, current prices`. */
export function definitionText(row: Named, words: Words): string {
  const { test, aside, severalTargets } = row;
  const { basis } = test;
  const said = definitionTexts[words.language];
  const isPart = basis.kind === 'indicator' || basis.kind === 'sum-up-to';
  const what = isPart
    ? measuredText(row, words)
    : said.of(labelOf(row, words), measuredText(row, words));
  const group = groupPhrase(test, words);
  const named = group === null ? what : said.among(what, group);
  const level = severalTargets ? levelText(test, words) : null;
  return [
    ...(aside ? [said.inWindow(windowText(test, words))] : []),
    level === null ? named : `${named}, ${level}`,
  ].join(' ');
}

/** The producer; with the edition, or the day of publication, where there are several. */
function labelOf({ test, severalEditions }: Named, words: Words): string {
  return severalEditions ? sourceText(test.basis, words) : producerText(test.basis, words);
}

/** A name within a phrase: English ones begin small, unless they begin with an abbreviation or a sign. */
function lowered(name: string, language: Language): string {
  return language === 'en' && /^[A-Z][a-z]/.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** The same at the beginning of a label or a cell. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
