import type { UkraineMessages } from './ukraine-messages';

const committed = (amount: string) => `der Ukraine ${amount} zugesagt`;

export const messages: UkraineMessages = {
  title: 'Unterstützung der Ukraine',
  tooShort: 'Eine Linie braucht zwei Jahre: Wählen Sie einen Monat ab 2023.',
  answer: {
    loading:
      'Wer die Ukraine womit unterstützt, nach Gebern und Monaten, wie das Kiel Institut zählt.',
    nothing: (donor, month) => `Bis ${month} verzeichnet der Tracker nichts von ${donor}.`,
    first: (donor, month, did) =>
      `Bis ${month} hat ${donor} ${did}, mehr als jeder andere Staat in Europa.`,
    ranked: (donor, month, did, rank, first) =>
      `Bis ${month} hat ${donor} ${did}: Rang ${rank} unter den Staaten Europas. Platz 1 dort: ${first}.`,
    beside: (names) => `Zum Vergleich: ${names}.`,
    share: (share, gdpYear, rank, of) =>
      `Gemessen am eigenen BIP von ${gdpYear} sind das ${share}, Rang ${rank} von ${of} Geberstaaten.`,
    whats: {
      allocations: {
        total: (amount) => `Hilfe für die Ukraine für ${amount} zugeteilt`,
        military: (amount) => `militärische Hilfe für ${amount} zugeteilt`,
        financial: (amount) => `finanzielle Hilfe für ${amount} zugeteilt`,
        humanitarian: (amount) => `humanitäre Hilfe für ${amount} zugeteilt`,
      },
      commitments: {
        total: committed,
        military: committed,
        financial: committed,
        humanitarian: committed,
      },
    },
  },
  controls: {
    label: 'Was gezeigt wird',
    month: 'Bis zum Monat',
    slider: 'Monat auf einer Linie',
    previous: 'Einen Monat früher',
    next: 'Einen Monat später',
    what: 'Was zählt',
    whats: { allocations: 'Zuteilungen', commitments: 'Zusagen' },
    kind: 'Art der Hilfe',
    kinds: {
      total: 'Alle',
      military: 'Militärisch',
      financial: 'Finanziell',
      humanitarian: 'Humanitär',
    },
    unit: 'Gemessen in',
    units: { eur: 'Euro', gdp: (year) => `% des BIP ${year}` },
    eu: 'Mit den EU-Institutionen',
    noKinds:
      'Der Tracker teilt Zusagen nicht nach Art auf, daher sind alle zusammen gezeigt. Zuteilungen gibt es nach Art.',
  },
  table: {
    title: 'Alle Geber',
    caption: (measure, month) => `${measure} nach Gebern, Januar 2022 bis ${month}`,
    columns: {
      donor: 'Geber',
      amount: 'Mrd. Euro, jeweilige Preise',
      share: (year) => `% des eigenen BIP ${year}`,
      rank: 'Rang nach Betrag',
      rankByShare: 'Rang nach Anteil',
      months: 'Monate verzeichnet',
      last: 'Letzter Monat verzeichnet',
    },
    noGdp: 'kein BIP',
    notAState: 'kein Staat',
    none: 'kein Eintrag',
    lead: (of) =>
      `Ränge gelten unter den Geberstaaten (${of}); gleiche Werte teilen einen. Verzeichnet ist ein Monat, für den der Tracker einen Eintrag hat, auch eine Null.`,
    measures: {
      allocations: {
        total: 'Zuteilungen aller Art',
        military: 'Militärische Zuteilungen',
        financial: 'Finanzielle Zuteilungen',
        humanitarian: 'Humanitäre Zuteilungen',
      },
      commitments: {
        total: 'Zusagen aller Art',
        military: 'Zusagen aller Art',
        financial: 'Zusagen aller Art',
        humanitarian: 'Zusagen aller Art',
      },
    },
  },
  working: {
    title: 'Wie diese Zahlen entstehen',
    steps: (gdpYear) => [
      [
        'Summe',
        'Alle Monate, für die der Tracker einen Eintrag hat, von Januar 2022 bis zum gewählten Monat, zusammengezählt. Ein Monat ohne Eintrag ändert die Summe nicht; eine Null ist er damit nicht.',
      ],
      [
        'Anteil am BIP',
        `100 × Summe ÷ BIP des Gebers ${gdpYear} in Euro, dasselbe, durch das der Tracker teilt. Die EU-Institutionen haben kein BIP.`,
      ],
      [
        'Zuteilungen',
        'Hilfe, die geliefert oder für die Lieferung benannt wurde. Ihre drei Arten ergeben zusammen die Gesamtsumme.',
      ],
      [
        'Zusagen',
        'Alles, was versprochen wurde, ob näher bestimmt oder nicht. Sie sind höher und sagen weniger darüber, was ankam.',
      ],
      [
        'Hilfe auf EU-Ebene',
        'Staaten zahlen in das ein, was die EU-Institutionen geben. Dieser Anteil steht hier bei den EU-Institutionen, nicht beim Staat.',
      ],
      [
        'Neben den Zahlen der NATO',
        'Verbündete melden einen Teil ihrer militärischen Hilfe als Verteidigungsausgaben. Nichts auf dieser Seite wird zu Summen der NATO addiert: Es zählte doppelt.',
      ],
      [
        'Revisionen',
        'Jede Ausgabe des Trackers revidiert frühere Monate. Summen einer anderen Ausgabe können für denselben Monat abweichen.',
      ],
    ],
  },
};
