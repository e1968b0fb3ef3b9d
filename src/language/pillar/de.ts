import { yearsMessages } from '../years/de';
import type { PillarMessages } from './pillar-messages';

export const messages: PillarMessages = {
  title: 'Der europäische Pfeiler',
  years: yearsMessages,
  neutral:
    'Wie sich die Ausgaben des Bündnisses auf Europa mit Kanada und die Vereinigten Staaten verteilen.',
  lead: (share, year, prices, before, from) =>
    `Auf die europäischen Verbündeten und Kanada entfallen ${year} ${share} der Verteidigungsausgaben des Bündnisses (${prices}); ${from} waren es ${before}.`,
  estimated: (year) => `${year} (Schätzung)`,
  controls: {
    label: 'Was gezeigt wird',
    prices: 'Geld in',
    membership: 'Mitglieder',
    memberships: {
      published: 'wie die NATO veröffentlicht: des jeweiligen Jahres',
      today: 'die heutigen in jedem Jahr',
    },
    edition: 'Ausgabe',
  },
  facts: {
    label: 'Kennzahlen für Europa und Kanada',
    in: (prices) => `(${prices})`,
    money: (year, other, prices) =>
      `ausgegeben ${year}. Dieselbe Summe sind ${other} (${prices}): beides nicht mischen.`,
    share: (year, prices, other, others) =>
      `der Ausgaben des Bündnisses ${year} (${prices}); ${other} (${others}).`,
    growth: (year, other) => `reales Wachstum ${year}; Vereinigte Staaten ${other}.`,
    later: (list) => `Danach ${list}.`,
    ofGdp: (year, before, beforeYear, other) =>
      `des BIP ${year}, nach ${before} im Jahr ${beforeYear}. Vereinigte Staaten: ${other}.`,
    source: (from, membership) =>
      `Quelle: ${from}. Eigene Berechnung: Anteile an der Summe. ${membership}`,
  },
  table: {
    title: 'Jahr für Jahr',
    caption: (prices, from, to) =>
      `Die beiden Hälften des Bündnisses, ${from} bis ${to}: Ausgaben in US-Dollar (${prices}), Anteil, reales Wachstum, Anteil am BIP`,
    year: 'Jahr',
    money: (prices) => `Ausgaben, Mrd. US-Dollar, ${prices}`,
    part: 'Anteil an der Summe, %',
    growth: 'Reales Wachstum, %',
    ofGdp: '% des BIP',
    europe: 'Europa + Kanada',
    america: 'Vereinigte Staaten',
    note: (prices) =>
      `Ausgaben und Anteile an der Summe: ${prices}; Wachstum und Anteile am BIP immer in Preisen von 2021. e: Schätzung.`,
  },
  working: {
    title: 'So wird gerechnet',
    published: 'Alle anderen Zahlen sind die der NATO, wie gedruckt.',
  },
};
