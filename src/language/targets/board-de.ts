import type { BoardMessages } from './board-messages';

export const board: BoardMessages = {
  title: 'Die Verbündeten im Einzelnen',
  caption: (goal, year, estimate, edition) =>
    `Die Verbündeten und ${goal}, ${year}${estimate ? ' (Schätzungen)' : ''}. ${edition}.`,
  columns: {
    name: 'Verbündeter',
    verdict: 'Befund',
    share: (ofGdp) => (ofGdp ? 'Anteil am BIP, %' : 'Anteil der Ausrüstung, %'),
    margin: 'Abstand, Punkte',
    gap: (unit) => (unit === null ? 'Abstand, Mio. eigener Währung' : `Abstand, ${unit}`),
    noGap: 'Abstand in Geld',
    first: 'Zuerst erreicht',
    run: 'Jahre in Folge',
  },
  verdicts: {
    met: 'erreicht',
    'within-rounding': 'im Rahmen der Rundung erreicht',
    below: 'darunter',
    'no-data': 'keine Daten',
    'not-applicable': 'entfällt',
    'not-yet': 'noch nicht im Bündnis',
  },
  keyTitle: 'Was die Befunde bedeuten',
  key: {
    met: 'selbst der niedrigste Anteil, den die Rundung der Zahlen zulässt, erreicht das Ziel',
    'within-rounding':
      'die Zahlen erreichen das Ziel oder verfehlen es um weniger, als sie gerundet sind: Von außen lässt sich nicht sagen, was gilt',
    below:
      'selbst der höchste Anteil, den die Rundung zulässt, erreicht es nicht, auch wenn zwei Nachkommastellen danach aussehen',
    'no-data': 'die Ausgabe nennt keine Zahl; nichts wird ergänzt, und es ist keine Null',
    'not-applicable': 'keine Streitkräfte, also nichts gefordert',
    'not-yet': 'später beigetreten: gezeigt, nicht gezählt',
  },
  since: (year) => `seit ${year}`,
  none: 'keine Zahl',
  noMoney: 'nicht veröffentlicht',
  first: {
    never: 'noch nie',
    open: (year) => `≤ ${year}`,
    openLong: (year) => `${year} oder früher: Dort beginnen die Zahlen`,
    perhaps: (year) => `vielleicht ${year}`,
    also: (year, perhaps) => `${year}, vielleicht ${perhaps}`,
    before: (joined) => `vor dem Beitritt ${joined}`,
  },
  run: {
    open: (years) => `${years}+`,
    openLong: (years, from) => `${years} oder mehr: Die Zahlen beginnen ${from}`,
    sinceJoining: (years, joined) => `${years}, jedes Jahr seit dem Beitritt ${joined}`,
    gap: (years, from) => `${years} oder mehr: Vor ${from} fehlt die Zahl`,
  },
  notes: {
    broken: (name, meaning) =>
      `${name}: ${meaning}. Die Jahre davor und danach sind nicht von gleicher Art.`,
    otherBasis: (name, tested, told, prices) =>
      `${name}: Der Anteil der NATO von ${tested} gilt für Preise von 2021, und er wird geprüft. In Geld (${prices}) sind es ${told}; darauf beruht der Abstand in Geld.`,
    noMoney: (edition) =>
      `${edition} nennt nur Anteile: Ein Abstand in Geld lässt sich daraus nicht bilden.`,
    estimates: (year) => `e: Schätzung. Alle Zahlen für ${year} sind Schätzungen der NATO.`,
    printedAsTarget: (name, printed, share) =>
      `${name}: Mit zwei Nachkommastellen sind es ${printed}, tatsächlich ${share}. Geprüft wird der ungerundete Anteil, also darunter.`,
    unrounded:
      'Anteil: wie ihn die Ausgabe nennt. Befund und Abstand beruhen auf dem ungerundeten Anteil; die letzte Ziffer kann daher abweichen.',
    first:
      'Zuerst erreicht: in den Jahren dieser Ausgabe, ob schon verbündet oder nicht. „≤“, wo die Zahlen damit beginnen.',
    run: (then) =>
      then
        ? 'Jahre in Folge: bis zum gezeigten Jahr, frühestens ab dem Beitritt.'
        : 'Jahre in Folge: bis zum gezeigten Jahr, gleich wann jemand beitrat.',
  },
  noteLink: (number) => `Anmerkung ${number}`,
};
