import type { Text } from '../domain/text';
import type { EntityId } from './entities';

/** A figure of a ready deck: a view by its address, and what a speaker may say about it, without figures of its own. */
export interface ReadySlide {
  readonly chart: string;
  readonly query?: string;
  /** Queries of further states of the chart, shown one after the other. */
  readonly steps?: readonly string[];
  readonly spotlight?: EntityId;
  readonly notes: Text;
}

/** A deck that is there for everybody. */
export interface ReadyDeck {
  readonly id: string;
  readonly title: Text;
  readonly slides: readonly ReadySlide[];
}

/** The decks that are there for everybody. */
export const readyDecks = [
  {
    id: 'two-per-cent',
    title: {
      en: 'Germany and the two per cent',
      de: 'Deutschland und die zwei Prozent',
    },
    slides: [
      {
        chart: 'germany-share-of-gdp',
        notes: {
          en: 'For the first time in about thirty years Germany reports two per cent. The guideline was agreed in Wales in 2014, as a move towards it within a decade. Say how thin the margin of the first year above it is: a small revision of GDP would turn it round. SIPRI counts differently and sees Germany there only a year later.',
          de: 'Zum ersten Mal seit rund dreißig Jahren meldet Deutschland zwei Prozent. Vereinbart wurde die Richtgröße 2014 in Wales, als Annäherung binnen eines Jahrzehnts. Sagen Sie, wie knapp das erste Jahr darüber liegt: Eine kleine Korrektur des BIP würde es umkehren. SIPRI zählt anders und sieht Deutschland erst ein Jahr später dort.',
        },
      },
      {
        chart: 'doubling',
        steps: ['?base=2019'],
        notes: {
          en: '“Doubled in seven years” holds for money of the day, not for what it buys. Each mark is one definition; ask the room which one they had in mind. Next step: another seven years, starting in 2019, where the answer changes.',
          de: '„In sieben Jahren verdoppelt“ gilt für das Geld des jeweiligen Jahres, nicht für das, was man dafür bekommt. Jede Marke ist eine Definition; fragen Sie, an welche das Publikum gedacht hat. Nächster Schritt: andere sieben Jahre, ab 2019, mit anderer Antwort.',
        },
      },
      {
        chart: 'path-share',
        steps: ['?by=2029'],
        notes: {
          en: 'Two per cent is not the end: in The Hague the allies agreed on at least 3.5 % for core defence by 2035. The path is arithmetic under stated assumptions, no forecast. Next step: the same aim by 2029, the year of the review.',
          de: 'Zwei Prozent sind nicht das Ende: In Den Haag haben die Verbündeten bis 2035 mindestens 3,5 % für die Kernverteidigung vereinbart. Der Weg ist Rechnung unter genannten Annahmen, keine Vorhersage. Nächster Schritt: dasselbe Ziel bis 2029, dem Jahr der Überprüfung.',
        },
      },
      {
        chart: 'allies-share-of-gdp',
        steps: ['?year=2024', '?year=2014'],
        notes: {
          en: 'All allies against two per cent: first the newest estimates; the next steps go back to 2024 and to the year of Wales. How many reach it depends on the edition and on rounding; Iceland has no armed forces and is never “below”. Germany has also confirmed a permanent brigade in Lithuania; that is a commitment of its own and no sum in this chart (see the claim “Brigade in Lithuania” and its sources).',
          de: 'Alle Verbündeten und die zwei Prozent: zuerst die neuesten Schätzungen; die nächsten Schritte führen zurück zu 2024 und zum Jahr von Wales. Wie viele sie erreichen, hängt von der Ausgabe und vom Runden ab; Island hat keine Streitkräfte und liegt nie „darunter“. Deutschland hat außerdem eine ständige Brigade in Litauen bestätigt; das ist eine eigene Zusage und keine Summe in dieser Grafik (siehe die Aussage „Brigade in Litauen“ mit ihren Quellen).',
        },
      },
      {
        chart: 'ukraine-support',
        spotlight: 'DEU',
        notes: {
          en: 'Is Germany the largest supporter of Ukraine in Europe? Among states, yes; the EU institutions stand before it. These are allocations of all kinds as the Kiel Institute counts them; military aid alone, or measured by GDP, ranks differently.',
          de: 'Ist Deutschland Europas größter Unterstützer der Ukraine? Unter den Staaten ja; vor ihm stehen die EU-Institutionen. Gezeigt sind Zuteilungen aller Art, wie das Kiel Institut sie zählt; nur militärische Hilfe oder gemessen am BIP ergibt eine andere Reihenfolge.',
        },
      },
      {
        chart: 'pillar-parts',
        notes: {
          en: 'The European pillar: the share of Europe and Canada in the alliance’s spending. The share depends on prices and exchange rates; this one is formed in constant prices.',
          de: 'Der europäische Pfeiler: der Anteil Europas und Kanadas an den Ausgaben der Allianz. Er hängt von Preisen und Wechselkursen ab; dieser ist in konstanten Preisen gebildet.',
        },
      },
      {
        chart: 'explore',
        query: '?indicator=equipment-share&entities=DEU~FRA~GBR~POL&focus=DEU',
        steps: ['?indicator=equipment-share&entities=DEU&form=bar'],
        notes: {
          en: 'Money alone is no equipment. The second guideline of Wales asks for a fifth of spending on major equipment and its research. Germany keeps its colour; the others are there for comparison. Next step: all allies.',
          de: 'Geld allein ist noch keine Ausrüstung. Die zweite Richtgröße von Wales verlangt ein Fünftel der Ausgaben für Großgerät und seine Entwicklung. Deutschland behält seine Farbe; die anderen dienen dem Vergleich. Nächster Schritt: alle Verbündeten.',
        },
      },
      {
        chart: 'definitions',
        notes: {
          en: 'Why two people with the right number can disagree: one year, one country, many answers. Whoever names a sum has to say who counts what, when and at which prices.',
          de: 'Warum zwei sich mit richtigen Zahlen widersprechen: ein Jahr, ein Land, viele Antworten. Wer eine Summe nennt, muss sagen, wer was wann und zu welchen Preisen zählt.',
        },
      },
    ],
  },
] as const satisfies readonly ReadyDeck[];

/** The ready deck with the id, which may come from outside; null where there is none. */
export function findReadyDeck(id: string): ReadyDeck | null {
  return readyDecks.find((deck) => deck.id === id) ?? null;
}
