import { entities } from '../../catalogue/entities';
import { ukraineSupport } from '../../catalogue/ukraine-support';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import type { DonorFacts } from './donor-facts';
import { shownKind, type UkraineState } from './state';

/** The finding, computed: where the donor the page asks about stands, among whom. At most ten words. */
export function donorTitle(
  facts: DonorFacts | null,
  state: UkraineState,
  { language, format, say }: Words,
): string {
  const said = titles[language];
  const month = format.date(state.month).replace(' ', '\u00a0');
  const asked = entities.find(({ id }) => id === ukraineSupport.donor);
  const name = asked === undefined ? '' : say(asked.name);
  if (facts === null) return said.nothing(name, month);
  const { value, rank, rankInEurope, states, above } = facts;
  if (state.unit === 'gdp') {
    return said.byGdp(name, rank, states, format.percent(value, 2));
  }
  const money = format.value(value, 'eur-billion');
  const donor = state.what === 'commitments' ? said.committed : said.donors[shownKind(state)];
  if (rankInEurope > 1) return said.ranks(name, rankInEurope, donor, money);
  return above === null ? said.first(name, donor, month, money) : said.behindEu(name, donor);
}

interface Titles {
  readonly nothing: (name: string, month: string) => string;
  readonly byGdp: (name: string, rank: number, of: number, share: string) => string;
  readonly first: (name: string, donor: Donor, month: string, money: string) => string;
  readonly behindEu: (name: string, donor: Donor) => string;
  readonly ranks: (name: string, rank: number, donor: Donor, money: string) => string;
  readonly donors: Readonly<Record<UkraineState['kind'], Donor>>;
  readonly committed: Donor;
}

/** What a donor is that is Europe’s first, and among whom another ranks. */
type Donor = readonly [first: string, among: string];

const titles: Readonly<Record<Language, Titles>> = {
  en: {
    nothing: (name, month) => `Up to ${month} the tracker records nothing from ${name}`,
    byGdp: (name, rank, of, share) =>
      `${name} is ${ordinal(rank)} of ${of} states by GDP share: ${share}`,
    first: (name, [donor], month, money) => `${name} ${donor} to ${month}: ${money}`,
    behindEu: (name, [donor]) => `Behind the EU institutions, ${name} ${donor}`,
    ranks: (name, rank, [, donors], money) => `${name} ranks ${ordinal(rank)} ${donors}: ${money}`,
    donors: {
      total: ['is Europe’s largest donor state', 'among Europe’s donor states'],
      military: ['is Europe’s largest military donor', 'among Europe’s military donors'],
      financial: ['is Europe’s largest financial donor', 'among Europe’s financial donors'],
      humanitarian: [
        'is Europe’s largest humanitarian donor',
        'among Europe’s humanitarian donors',
      ],
    },
    committed: ['promised most in Europe', 'in Europe by commitments'],
  },
  de: {
    nothing: (name, month) => `Bis ${month} verzeichnet der Tracker nichts von ${name}`,
    byGdp: (name, rank, of, share) =>
      `Gemessen am BIP: ${name} auf Platz ${rank} von ${of}, ${share}`,
    first: (name, [donor], month, money) => `${name} ist bis ${month} ${donor}: ${money}`,
    behindEu: (name, [donor]) => `Hinter den EU-Institutionen ist ${name} ${donor}`,
    ranks: (name, rank, [, donors], money) => `${name} steht auf Platz ${rank} ${donors}: ${money}`,
    donors: {
      total: ['Europas größter Geberstaat', 'der Geberstaaten Europas'],
      military: ['Europas größter Geber militärischer Hilfe', 'in Europas militärischer Hilfe'],
      financial: ['Europas größter Geber finanzieller Hilfe', 'in Europas finanzieller Hilfe'],
      humanitarian: ['Europas größter Geber humanitärer Hilfe', 'in Europas humanitärer Hilfe'],
    },
    committed: ['bei Zusagen Europas größter Geberstaat', 'in Europa bei Zusagen'],
  },
};

const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const plural = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinal(place: number): string {
  return `${place}${endings[plural.select(place)] ?? 'th'}`;
}
