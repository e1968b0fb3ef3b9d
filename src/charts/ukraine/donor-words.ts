import { supportMonths, ukraineSupport } from '../../catalogue/ukraine-support';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import type { FigureWords } from '../content';
import { shownDonors } from './donor-bars';
import { donorFacts, silentDonors } from './donor-facts';
import { donorTitle } from './donor-title';
import type { Donor } from './donors';
import { lacksKind, shownKind, type UkraineState } from './state';

/** More names than this are counted instead. */
const mostNamed = 6;

/** The words around the ranked donors. */
export function donorWords(
  donors: readonly Donor[],
  state: UkraineState,
  words: Words,
): FigureWords {
  const { language, format, say } = words;
  const said = sentences[language];
  const shown = shownDonors(donors, state);
  const without = shown.filter(({ amount }) => amount === null);
  const month = format.date(state.month);
  const names = without.map(({ entity }) => say(entity.name));
  return {
    title: donorTitle(donorFacts(donors, state), state, words),
    subtitle: [
      measureText(state, words),
      said.span(format.date(supportMonths[0] ?? state.month), month),
      state.eu ? said.withEu : said.withoutEu,
    ].join(', '),
    notes: [
      ...(without.length === 0
        ? []
        : [said.without(month, names.length > mostNamed ? names.length : format.list(names))]),
      ...supportNotes(shown, state, words),
    ],
  };
}

/** What is measured, in what: `Support for Ukraine, military allocations, EUR bn, current prices`. */
export function measureText(state: UkraineState, { language }: Words): string {
  const said = sentences[language];
  const unit = state.unit === 'eur' ? said.money : said.share(ukraineSupport.gdpYear);
  return `${said.measure[state.what][shownKind(state)]}, ${unit}`;
}

/** What is to be minded of any chart of support. */
export function supportNotes(
  donors: Parameters<typeof silentDonors>[0],
  state: UkraineState,
  { language, format, say }: Words,
): readonly string[] {
  const said = sentences[language];
  return [
    ...(lacksKind(state) ? [said.noKinds] : []),
    ...silentDonors(donors, state.month).map(({ name, last }) =>
      said.silent(say(name), format.date(last)),
    ),
    said.notAdded,
    said.euShares,
    said.revised,
  ];
}

interface Sentences {
  readonly measure: Readonly<
    Record<UkraineState['what'], Readonly<Record<UkraineState['kind'], string>>>
  >;
  readonly money: string;
  readonly share: (year: number) => string;
  readonly span: (from: string, to: string) => string;
  readonly withEu: string;
  readonly withoutEu: string;
  readonly noKinds: string;
  readonly silent: (name: string, month: string) => string;
  /** Names, or how many there are. */
  readonly without: (month: string, donors: string | number) => string;
  readonly notAdded: string;
  readonly euShares: string;
  readonly revised: string;
}

const promisedEn = 'Support for Ukraine, commitments of all kinds';
const promisedDe = 'Unterstützung der Ukraine, Zusagen aller Art';

const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    measure: {
      allocations: {
        total: 'Support for Ukraine, allocations of all kinds',
        military: 'Support for Ukraine, military allocations',
        financial: 'Support for Ukraine, financial allocations',
        humanitarian: 'Support for Ukraine, humanitarian allocations',
      },
      commitments: {
        total: promisedEn,
        military: promisedEn,
        financial: promisedEn,
        humanitarian: promisedEn,
      },
    },
    money: 'EUR bn, current prices',
    share: (year) => `% of the donor’s GDP of ${year}`,
    span: (from, to) => (from === to ? to : `${from} to ${to}`),
    withEu: 'with the EU institutions',
    withoutEu: 'without the EU institutions',
    noKinds: 'The tracker does not split commitments by kind: shown are all of them.',
    silent: (name, month) => `${name}: no row after ${month}; the sum has stood still since.`,
    without: (month, donors) =>
      typeof donors === 'number'
        ? `No row up to ${month} for ${donors} donors: they are missing, not zero.`
        : `No row up to ${month}: ${donors}. They are missing, not zero.`,
    notAdded:
      'Never added to NATO’s totals: allies report part of this support as defence expenditure, so it would count twice.',
    euShares:
      'A state’s share in aid at EU level stands with the EU institutions, not with the state.',
    revised:
      'Every release of the tracker revises earlier months. A month without a row adds nothing to the sum.',
  },
  de: {
    measure: {
      allocations: {
        total: 'Unterstützung der Ukraine, Zuteilungen aller Art',
        military: 'Unterstützung der Ukraine, militärische Zuteilungen',
        financial: 'Unterstützung der Ukraine, finanzielle Zuteilungen',
        humanitarian: 'Unterstützung der Ukraine, humanitäre Zuteilungen',
      },
      commitments: {
        total: promisedDe,
        military: promisedDe,
        financial: promisedDe,
        humanitarian: promisedDe,
      },
    },
    money: 'Mrd. Euro, jeweilige Preise',
    share: (year) => `% des BIP des Gebers von ${year}`,
    span: (from, to) => (from === to ? to : `${from} bis ${to}`),
    withEu: 'mit den EU-Institutionen',
    withoutEu: 'ohne die EU-Institutionen',
    noKinds: 'Der Tracker teilt Zusagen nicht nach Art auf: Gezeigt sind alle zusammen.',
    silent: (name, month) =>
      `${name}: kein Eintrag nach ${month}; die Summe bleibt seitdem stehen.`,
    without: (month, donors) =>
      typeof donors === 'number'
        ? `Für ${donors} Geber gibt es bis ${month} keinen Eintrag: Sie fehlen, sind also nicht null.`
        : `Kein Eintrag bis ${month}: ${donors}. Das heißt fehlend, nicht null.`,
    notAdded:
      'Nie zu den Summen der NATO addiert: Verbündete melden einen Teil dieser Hilfe als Verteidigungsausgaben, er zählte sonst doppelt.',
    euShares:
      'Der Anteil eines Staates an Hilfe auf EU-Ebene steht bei den EU-Institutionen, nicht beim Staat.',
    revised:
      'Jede Ausgabe des Trackers revidiert frühere Monate. Ein Monat ohne Eintrag ändert die Summe nicht.',
  },
};
