import type { Language } from '../../domain/text';

/** The notes under a ledger. */
interface LedgerNoteWords {
  readonly beforeTarget: (years: string, agreed: number) => string;
  readonly beforeAccession: (years: string) => string;
  readonly missing: (names: string) => string;
  readonly later: (names: string) => string;
  readonly unarmed: (names: string) => string;
  readonly foreign: (names: string) => string;
  readonly twice: (names: string) => string;
  readonly rounded: (years: string, level: string) => string;
  readonly current: string;
  readonly signs: (name: string, years: string) => string;
}

/** The notes under the ledger, by language. */
export const ledgerNoteWords: Readonly<Record<Language, LedgerNoteWords>> = {
  en: {
    beforeTarget: (years, agreed) => `Not counted: ${years}. The target was agreed in ${agreed}.`,
    beforeAccession: (years) =>
      `Before accession: ${years}. These years are added up by themselves and are no part of the sums.`,
    missing: (names) =>
      `No figure: ${names}. The years concerned have no balance, and the sums are incomplete.`,
    later: (names) => `A year’s sum is of those who were allies in it. Joined later: ${names}.`,
    unarmed: (names) => `No armed forces, so no figures and no gap: ${names}.`,
    foreign: (names) => `No ally, so no part of the sum: ${names}.`,
    twice: (names) => `Chosen twice, counted once: ${names}.`,
    rounded: (years, level) =>
      `${years}: within the rounding of the published figures, so neither below nor above ${level} can be said.`,
    current: 'The sums add amounts of different years’ prices and exchange rates.',
    signs: (name, years) =>
      `${name}, ${years}: the sign depends on the prices. NATO’s share of GDP is on 2021 prices; on current figures it is another.`,
  },
  de: {
    beforeTarget: (years, agreed) =>
      `Nicht mitgezählt: ${years}. Das Ziel wurde ${agreed} vereinbart.`,
    beforeAccession: (years) =>
      `Vor dem Beitritt: ${years}. Diese Jahre sind für sich aufsummiert und in den Summen nicht enthalten.`,
    missing: (names) =>
      `Keine Zahl: ${names}. Die betroffenen Jahre haben keinen Saldo, die Summen sind unvollständig.`,
    later: (names) =>
      `Die Summe eines Jahres gilt denen, die in ihm verbündet waren. Später beigetreten: ${names}.`,
    unarmed: (names) => `Keine Streitkräfte, daher keine Zahlen und keine Lücke: ${names}.`,
    foreign: (names) => `Nicht verbündet, daher nicht in der Summe: ${names}.`,
    twice: (names) => `Doppelt gewählt, einmal gezählt: ${names}.`,
    rounded: (years, level) =>
      `${years}: innerhalb der Rundung der veröffentlichten Zahlen, also weder unter noch über ${level} zu nennen.`,
    current: 'Die Summen addieren Beträge zu Preisen und Wechselkursen verschiedener Jahre.',
    signs: (name, years) =>
      `${name}, ${years}: Das Vorzeichen hängt an den Preisen. Der NATO-Anteil am BIP gilt in Preisen von 2021; auf jeweiligen Zahlen ist er ein anderer.`,
  },
};
