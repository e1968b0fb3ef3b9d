import type { Messages } from '../messages';

export const messages: Messages = {
  product: 'Alliance Ledger',
  navigation: {
    label: 'Hauptmenü',
    skip: 'Zum Inhalt springen',
    story: 'Überblick',
    explore: 'Erkunden',
    charts: 'Grafiken',
    data: 'Daten',
    language: 'Sprache',
    theme: 'Farbschema',
    themes: { light: 'Hell', dark: 'Dunkel', system: 'System' },
  },
  figure: {
    table: 'Als Tabelle',
    chart: 'Als Grafik',
    open: 'Grafik öffnen',
    embed: 'Einbettung',
    download: 'Daten (CSV)',
    loading: 'Die Zahlen werden geladen …',
    empty: 'Für diese Auswahl enthält die Ausgabe keine Zahlen.',
    backToDefault: 'Zur Grundansicht',
    failed: (what) => `Nicht lesbar: ${what}.`,
    reasons: {
      unreachable: (address) => `Keine Antwort von ${address}.`,
      refused: (address, detail) => `${address} meldet einen Fehler (${detail}).`,
      'not-found': (address) => `Unter ${address} ist nichts zu finden.`,
      malformed: (address, detail) => `${address} passt nicht: ${detail}`,
    },
    retry: 'Erneut versuchen',
    drawFailed: 'Die interaktive Grafik lädt nicht. Bild und Tabelle bleiben lesbar.',
    source: 'Quelle',
    cutOff: (date) => `Stand ${date}`,
    ownCalculation: (from) => `eigene Berechnung aus ${from}`,
    demo: 'Demodaten',
    year: 'Jahr',
    base: 'Basisjahr',
    target: 'Ziel',
    missing: 'keine Angabe',
    tableCaption: (title) => `${title}: Zahlen`,
    columns: { year: 'Jahr', entity: 'Verbündeter', status: 'Status' },
  },
  reading: {
    role: 'Grafik',
    help: 'Pfeiltasten gehen die Punkte entlang, Pos1 und Ende an die Enden, Escape verlässt die Grafik.',
    left: 'Grafik verlassen.',
    open: 'Woher die Zahl stammt',
    close: 'Schließen',
  },
  statuses: {
    A: 'endgültig',
    E: 'Schätzung',
    P: 'vorläufig',
    F: 'Prognose oder Plan',
    B: 'Zeitreihenbruch',
    D: 'andere Definition',
    M: 'nicht möglich',
    O: 'fehlt',
  },
  verdicts: {
    met: 'erreicht',
    'within-rounding': 'im Rundungsbereich',
    below: 'darunter',
    'no-data': 'keine Daten',
    'not-applicable': 'entfällt: keine Streitkräfte',
  },
  notes: {
    estimates: (years) => `Schätzungen: ${years}.`,
    target: (name, agreed, by) =>
      `${name}: vereinbart ${agreed}${by === null ? '' : ` für ${by}`}.`,
  },
  describe: {
    estimates: 'Schätzung',
    estimatesBand: 'Schätzungen',
    line: (name, first, from, last, to) =>
      `${name}: ${first} im Jahr ${from}, ${last} im Jahr ${to}.`,
    peak: (name, value, year) => `${name}: Höchststand ${year} mit ${value}.`,
    crossed: (name, target, year) => `${name}: seit ${year} bei ${target} oder darüber.`,
    missing: (name, years) => `Keine Angabe für ${name}: ${years}.`,
    broken: (name, year) => `Zeitreihenbruch ${year}: ${name}.`,
    leads: (names) => `Am höchsten: ${names}.`,
    last: (name) => `Am niedrigsten: ${name}.`,
    rank: (name, rank, of, value) => `${name}: Rang ${rank} von ${of}, mit ${value}.`,
    above: (count, of, target) => `${count} von ${of} Verbündeten erreichen ${target}.`,
  },
  address: {
    notice: 'Ein Teil der Adresse ließ sich nicht verwenden',
    invalid: (key, value, reason, used) => `${key} „${value}“ ${reason}; gezeigt wird ${used}.`,
    notYear: 'ist kein Jahr',
    outside: (from, to) => `liegt außerhalb von ${from} bis ${to}`,
    unknownTarget: 'ist kein Ziel dieser Grafik',
    ignored: (key, value) => `${key} „${value}“ ist hier nicht bekannt und bleibt ohne Wirkung.`,
    dismiss: 'Ausblenden',
    latest: 'das neueste Jahr',
  },
  story: {
    crossed: (target, year, margin) =>
      `Deutschland überschritt ${year} die ${target} des BIP, um ${margin}`,
    notCrossed: (target, year, share) =>
      `Deutschland hat ${target} des BIP nicht erreicht: ${share} im Jahr ${year}`,
    headlineMissing: 'Deutschlands Weg zu den Zielen des Bündnisses',
    lead: 'Was NATO und SIPRI über Deutschlands Weg und die Ziele des Bündnisses sagen, und wo sie sich widersprechen.',
    facts: {
      label: 'Kennzahlen',
      share: (year, estimate) => `des BIP im Jahr ${year}, NATO${estimate ? '-Schätzung' : ''}.`,
      shareBefore: (year, share) => `${year}: ${share}, ungerundet.`,
      or: 'oder',
      factors: (from, to) =>
        `${from} bis ${to}, in jeweiligen Euro oder in Preisen von 2021. „Verdoppelt“ hängt davon ab.`,
      of: (all) => `von ${all}`,
      allies: (target, year, estimate) =>
        `Verbündeten bei ${target} oder mehr im Jahr ${year}${estimate ? ' (Schätzung)' : ''}.`,
      alliesWithin: (names) => `${names} nur im Rundungsbereich.`,
      alliesBefore: (year, count, of) => `${year}: ${count} von ${of}.`,
      aYear: 'im Jahr',
      gap: (target, by, year) =>
        `von den Ausgaben ${year} bis zu den für ${by} vereinbarten ${target}, auf BIP und Preise von ${year}.`,
      missing: 'Keine Angabe',
    },
    sections: {
      path: 'In Wales nahmen sich die Verbündeten 2014 vor, sich binnen zehn Jahren auf 2 % zuzubewegen. So weit ist Deutschland gekommen.',
      long: 'Über siebzig Jahre dreht sich das Bild. SIPRI zählt anders als die NATO und reicht bis 1953 zurück.',
      doubling:
        '„In sieben Jahren verdoppelt“ hieß es im November 2024 in Berlin. Ob das stimmt, hängt davon ab, in welchem Geld man zählt.',
      allies:
        'Der Anteil ist ein Verhältnis mit einer Schwelle. Nahe der Linie entscheidet die Rundung, und ein Verbündeter hat keine Streitkräfte.',
    },
  },
  chartPage: {
    all: 'Alle Grafiken',
    listTitle: 'Grafiken',
    listLead:
      'Jede Grafik hat eine Adresse, lässt sich einbetten und zeigt ihre Zahlen als Tabelle.',
  },
  data: {
    title: 'Daten und Quellen',
  },
  notFound: {
    title: 'Unter dieser Adresse liegt nichts',
    text: (address) => `Es gibt keine Seite unter ${address}.`,
    chart: (id) => `Es gibt keine Grafik namens „${id}“.`,
    language: (code) => `Die Sprache „${code}“ gibt es nicht; diese Seite ist auf Deutsch.`,
    back: 'Zur Startseite',
  },
  offline: 'Keine Verbindung. Geladenes bleibt stehen.',
  crashed: {
    title: 'Dieser Teil ist ausgefallen',
    text: 'Der Rest läuft weiter. Die Adresse behält Ihre Ansicht.',
    reload: 'Neu laden',
  },
  demo: {
    scenario: 'Szenario',
    unknown: (name) => `Das Szenario „${name}“ gibt es nicht; gezeigt wird das normale.`,
  },
};
