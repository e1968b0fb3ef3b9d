import type { LedgerTotals } from '../../domain/gap-ledger';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import { titleName } from '../explore/content/title-name';
import type { Ledger } from './ledger';
import { levelText } from './level';
import { spanText } from './shown-years';

/** The finding: how far those chosen fell short of what the target asks, or how much more they spent, all years together. */
export function ledgerTitle(ledger: Ledger, words: Words): string {
  const said = titles[words.language];
  const name = nameOfChosen(ledger, words);
  const { counted, early, years } = ledger.whole;
  if (counted === null) {
    const own = years.filter(({ standing }) => standing === 'before-accession');
    return early === null
      ? neutralTitle(words.language)
      : said.early(name, span(own.map(({ year }) => year)));
  }
  const when = span(countedYears(ledger));
  const level = levelText(ledger, words);
  const found = `${finding(counted, ledger, name, level, words)}, ${when}`;
  return counted.missing.length === 0 ? found : `${found} (${said.incomplete})`;
}

/** The title without a finding. */
export function neutralTitle(language: Language): string {
  return titles[language].neutral;
}

/** Those chosen by their names where they are one or two, else by how many allies they are. */
export function nameOfChosen({ parties, members }: Ledger, words: Words): string {
  return parties.length <= 2
    ? words.format.list(parties.map((party) => titleName(partyEntity(party), words)))
    : titles[words.language].allies(members.length);
}

function partyEntity({ id, name, short }: Ledger['parties'][number]) {
  return {
    id,
    kind: 'ally' as const,
    name,
    ...(short === undefined ? {} : { short }),
  };
}

/** The years that count, whether they have figures or not. */
export function countedYears({ whole }: Pick<Ledger, 'whole'>): readonly number[] {
  return whole.years.flatMap(({ year, standing }) => (standing === 'counted' ? [year] : []));
}

function finding(
  { net, shortfall, surplus, rounding }: LedgerTotals,
  { money, currency }: Ledger,
  name: string,
  level: string,
  { format, language }: Words,
): string {
  const said = titles[language];
  const amount = format.value(Math.abs(net), money.unit, currency);
  if (Math.abs(net) <= rounding) return said.level(name, level);
  const mixed = shortfall > rounding && surplus > rounding;
  if (net < 0) return (mixed ? said.netShort : said.short)(name, amount, level);
  return (mixed ? said.netMore : said.more)(name, amount, level);
}

function span(years: readonly number[]): string {
  const [first] = years;
  return first === undefined ? '' : spanText(first, years.at(-1) ?? first);
}

interface TitleWords {
  readonly neutral: string;
  readonly short: (name: string, amount: string, level: string) => string;
  readonly netShort: (name: string, amount: string, level: string) => string;
  readonly more: (name: string, amount: string, level: string) => string;
  readonly netMore: (name: string, amount: string, level: string) => string;
  readonly level: (name: string, level: string) => string;
  readonly early: (name: string, years: string) => string;
  readonly allies: (count: number) => string;
  readonly incomplete: string;
}

const titles: Readonly<Record<Language, TitleWords>> = {
  en: {
    neutral: 'Spending below and above the target, added up',
    short: (name, amount, level) => `${name} fell ${amount} short of ${level}`,
    netShort: (name, amount, level) => `${name}: on balance ${amount} short of ${level}`,
    more: (name, amount, level) => `${name} spent ${amount} more than ${level}`,
    netMore: (name, amount, level) => `${name}: on balance ${amount} above ${level}`,
    level: (name, level) => `${name}: level with ${level} within rounding`,
    early: (name, years) => `${name}: no ally yet in ${years}`,
    allies: (count) => (count === 1 ? '1 ally' : `${count} allies`),
    incomplete: 'incomplete',
  },
  de: {
    neutral: 'Ausgaben unter und über dem Ziel, aufsummiert',
    short: (name, amount, level) => `${name}: ${amount} unter ${level}`,
    netShort: (name, amount, level) => `${name}: unterm Strich ${amount} unter ${level}`,
    more: (name, amount, level) => `${name}: ${amount} über ${level}`,
    netMore: (name, amount, level) => `${name}: unterm Strich ${amount} über ${level}`,
    level: (name, level) => `${name}: bis auf Rundung genau ${level}`,
    early: (name, years) => `${name}: ${years} noch nicht verbündet`,
    allies: (count) => (count === 1 ? '1 Verbündeter' : `${count} Verbündete`),
    incomplete: 'unvollständig',
  },
};
