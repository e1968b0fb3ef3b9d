import type { EditionsMessages } from './editions-messages';

export const messages: EditionsMessages = {
  title: 'Wie veröffentlicht',
  lead: 'Die Zahl eines Jahres erscheint immer wieder: erst als Vorhersage, dann als Schätzung, dann als Ergebnis, und später noch einmal neu gefasst. Welche stimmt, hängt vom Tag ab, den man zitiert.',
  controls: {
    label: 'Was gezeigt wird',
    entity: 'Verbündeter',
    allies: 'Verbündete',
    aggregates: 'Zusammenfassungen',
    indicator: 'Zahl',
    year: 'Jahr',
    from: 'Frühere Ausgabe',
    to: 'Spätere Ausgabe',
    over: 'Verglichen wird',
    overYear: (year) => `das Jahr ${year}`,
    overMean: 'das Mittel aller gemeinsamen Jahre',
  },
  answer: {
    none: (name, year) => `Zu ${name} ${year} ist hier nichts veröffentlicht.`,
    noForces: (name) => `${name} hat keine Streitkräfte, daher hat keine Ausgabe eine Zahl.`,
    once: (name, year, value, when) =>
      `${name} ${year} steht nur in einer Veröffentlichung: ${value} (${when}).`,
    path: (name, year, count, values, from, to) =>
      `${name} ${year} erschien ${count}-mal (${from} bis ${to}): ${values}.`,
    apart: (lowest, highest, size) =>
      `Am niedrigsten ${lowest}, am höchsten ${highest}: ${size} Abstand.`,
  },
  published: {
    heading: (name, year) => `Alle Veröffentlichungen zu ${name} ${year}`,
    caption: 'Jede Veröffentlichung mit ihrem Wert wie gedruckt',
    date: 'Veröffentlicht',
    who: 'Von',
    printed: 'Wie gedruckt',
    full: 'Ungerundet',
    status: 'Status damals',
    change: 'Änderung gegenüber der vorigen',
    estimate: 'Schätzung',
    final: 'endgültig',
    unstated: 'nicht angegeben',
    blank: 'leer gelassen',
    notAlly: (name, joined) =>
      `${name} trat der NATO ${joined} bei: Frühere Jahre stehen hier, wie die Ausgaben sie drucken.`,
    empty: 'Keine Ausgabe und kein Einzelwert hat dieses Jahr. Bitte ein anderes wählen.',
  },
  series: {
    heading: 'Die ganze Reihe, eine Linie je Ausgabe',
    text: 'Wo die Linien auseinandergehen, wurde die Vergangenheit neu geschrieben.',
    empty: 'Keine Ausgabe hat Zahlen dieser Reihe.',
  },
  changes: {
    heading: (from, to) => `Was sich von ${from} zu ${to} änderte`,
    why: 'Warum sich die beiden Ausgaben unterscheiden',
    reasons: {
      final: (count, of, from) =>
        `${count} von ${of} Zahlen waren in ${from} Schätzungen und sind nun endgültig.`,
      term: (before, after) => `Was gezählt wird, heißt anders: Aus „${before}“ wurde „${after}“.`,
      restated: (count, of, size) =>
        `Bei ${count} von ${of} Verbündeten bewegten sich auch andere Jahre, die in beiden Ausgaben endgültig sind, um mindestens ${size}: Solche Werte ändern sich nur, wo Definition, BIP oder Preise neu gefasst werden.`,
      prices: (before, after) => `Andere Preisbasis: Aus ${before} wurde ${after}.`,
      cutOff: (before, after) => `BIP und Ausgaben auf dem Stand vom ${before}, dann vom ${after}.`,
      basis: (name, meaning, edition) => `In der Ausgabe ${edition}, ${name}: ${meaning}.`,
    },
    largest: 'Die größten Änderungen in Worten',
    sentence: (name, when, values) => `${name} ${when}: ${values}`,
    becameFinal: 'aus einer Schätzung wurde ein endgültiger Wert',
    stillEstimate: 'in beiden eine Schätzung',
    finalBoth: 'in beiden endgültig, also neu gefasst',
    finalMoved: (year, before, after) =>
      `auch andere endgültige Jahre bewegten sich, am weitesten ${year} (${before} → ${after})`,
    finalKept: (size) => `die anderen endgültigen Jahre bewegten sich um weniger als ${size}`,
    noFinal: 'kein anderes Jahr ist in beiden endgültig',
    caption: 'Was sich änderte, alle Verbündeten, die größte Änderung zuerst',
    ally: 'Verbündeter',
    change: 'Änderung',
    inWords: 'In Worten',
    all: (count) => `Alle ${count} Verbündeten`,
    empty: (year, from, to) =>
      `Nicht beide Ausgaben haben Zahlen für ${year}: ${from} und ${to} lassen sich in diesem Jahr nicht vergleichen.`,
    mean: 'im Mittel',
    unexplained:
      'Die NATO nennt für einzelne Verbündete keinen Grund. Was hier steht, folgt allein aus den Zahlen und ihrem Status.',
  },
  counts: {
    heading: (level, year) => `Verbündete ${year} bei ${level} oder mehr, nach Ausgaben`,
    noLevel: (year) =>
      `Für diese Zahl war bis ${year} keine Höhe vereinbart: Es gibt nichts zu zählen.`,
    caption: 'Die Anzahl nach Veröffentlichungen',
    count: 'Anzahl',
    of: 'Mit Zahl',
    near: 'Rundung entscheidet',
    without: 'Ohne Zahl',
    moved: 'Gegenüber der vorigen Ausgabe',
    left: (names) => `nicht mehr: ${names}`,
    joined: (names) => `neu: ${names}`,
    same: 'dieselben Verbündeten',
    unknown: 'nicht genannt',
  },
};
