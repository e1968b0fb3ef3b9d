import { board } from './board-de';
import { ledger } from './ledger-de';
import type { TargetsMessages } from './targets-messages';

export const messages: TargetsMessages = {
  title: 'Wer erreicht die Ziele der NATO?',
  ledger,
  views: {
    label: 'Ansichten',
    names: { board: 'Tafel', ledger: 'Kontobuch' },
    ledgerTitle: 'Wie weit unter oder über einem Ziel, aufaddiert',
  },
  answer: {
    loading: 'Jeder Verbündete wird geprüft …',
    nothing: (goal, year) =>
      `Kein Verbündeter hat für ${year} eine Zahl, die sich an ${goal} messen ließe.`,
    met: (range, of, goal, year, estimate) =>
      `${range === '0' ? 'Keiner' : range} von ${of} Verbündeten ${range === '0' || range === '1' ? 'erreicht' : 'erreichen'} ${year}${estimate ? ' nach Schätzungen der NATO' : ''} ${goal}.`,
    near: (names) => `Bei ${names} entscheidet nur die Rundung der veröffentlichten Zahlen.`,
    below: (names) => `Unter der Linie: ${names}.`,
    belowMany: (count) => `${count} liegen darunter.`,
    without: (names) => `Ohne Zahl: ${names}.`,
    withoutMany: (count) => `${count} haben keine Zahl.`,
    hindsight: (year, agreed) =>
      `Das Ziel trägt das Datum ${agreed}: ${year} wird im Rückblick daran gemessen.`,
    by: (year) => `Zu erreichen ist es bis ${year}.`,
  },
  facts: {
    label: 'Kennzahlen',
    of: (all) => `von ${all}`,
    other: (range, year, estimate) =>
      `Verbündeten ${range === '1' ? 'erreichte' : 'erreichten'} es ${year}${estimate ? ' (Schätzungen)' : ''}`,
    lacking: (count, prices) =>
      count === 1
        ? `im Jahr fehlen dem einen, der darunter liegt; kein Überschuss wird gegengerechnet (${prices})`
        : `im Jahr fehlen den ${count}, die darunter liegen, zusammen; kein Überschuss wird gegengerechnet (${prices})`,

    points: 'Punkte',
    closest: (name) => `${name} liegt der Linie am nächsten`,
    closestBy: (name, money, above) =>
      `${name} liegt der Linie am nächsten: ${money} ${above ? 'darüber' : 'darunter'}`,
    closestWithin: (name) =>
      `${name} liegt der Linie am nächsten, so nahe, dass die Rundung entscheidet`,
  },
  controls: {
    label: 'Was gezeigt wird',
    target: 'Ziel',
    edition: 'Veröffentlicht in',
    year: 'Jahr',
    earlier: 'Ein Jahr früher',
    later: 'Ein Jahr später',
    money: 'Abstand in',
    members: 'Gezählt werden',
    memberships: { year: 'Verbündete des Jahres', today: 'heutige Verbündete' },
    elsewhere: (names, edition) =>
      `Diese Ausgabe hat keine Tabelle für ${names}. Wer das wählt, kommt zu ${edition}.`,
    noMoney: 'nicht in dieser Ausgabe',
    reset: 'Zurück zur Ausgangsansicht',
  },
  quadrant: {
    none: (edition, others) =>
      `Für die vier Felder braucht es den Anteil der Ausrüstung, den ${edition} nicht nennt. Er steht in ${others}.`,
    explore: 'In „Erkunden“ öffnen',
  },
  composition: {
    title: (all, by) =>
      `${all}${by === null ? '' : ` bis ${by}`} sind zwei Teile, und nur einer lässt sich prüfen`,
    tested: 'Kernverteidigung: hier geprüft',
    untested: 'je Verbündeten nicht veröffentlicht',
    text: (tested, untested) =>
      `Die NATO veröffentlicht Kern-Verteidigungsausgaben, also lässt sich jeder Verbündete an ${tested} messen. Was auf die anderen ${untested} zählt, etwa Resilienz, Infrastruktur und Industrie, veröffentlicht niemand je Verbündeten. Kernausgaben werden deshalb nie mit der Summe verglichen.`,
  },
  wordings: {
    title: 'Was vereinbart wurde und was nicht',
    lead: 'Die Ziele in einfachen Worten, in der Reihenfolge, in der sie vereinbart wurden.',
    agreed: (date) => `vereinbart ${date}`,
    by: (year) => `für ${year}`,
    atOnce: 'ohne Frist',
    notTabulated: 'je Verbündeten nicht veröffentlicht',
    shown: 'oben geprüft',
    references: 'Mehr dazu',
  },
  working: {
    title: 'Wie die Zahlen zustande kommen',
    lead: 'Jeder Befund nennt seinen Abstand in Punkten und in Geld und sagt, wo die Rundung entscheidet.',
    unrounded:
      'Der Anteil wird aus zwei Tabellen der NATO errechnet und nicht gedruckt übernommen. Beide stehen in ganzen Millionen, sind also auf eine halbe Million genau: Daraus folgen der niedrigste und der höchste Anteil. Liegen beide am Ziel oder darüber, ist es erreicht; liegen beide darunter, nicht, selbst wenn zwei Nachkommastellen das Ziel ergäben; liegt es dazwischen, entscheidet die Rundung.',
    printed:
      'Diese Ausgabe hat keine Tabellen, aus denen sich der Anteil errechnen ließe; geprüft wird er, wie er veröffentlicht ist: auf die Hälfte der letzten Nachkommastelle genau.',
    source: 'Quelle',
  },
  board,
};
