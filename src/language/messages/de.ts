import type { Messages } from '../messages';

export const messages: Messages = {
  product: 'Alliance Ledger',
  navigation: {
    label: 'Hauptmenü',
    skip: 'Zum Inhalt',
    story: 'Überblick',
    explore: 'Erkunden',
    targets: 'Ziele',
    path: 'Weg',
    claims: 'Aussagen',
    doubling: 'Verdoppelt?',
    editions: 'Ausgaben',
    definitions: 'Definitionen',
    pillar: 'Europas Pfeiler',
    ukraine: 'Ukraine-Hilfe',
    guide: 'Rundgang',
    test: 'Aussage testen',
    more: 'Mehr',
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
    empty: 'Für diese Auswahl gibt es nichts zu zeigen: Die Ausgabe hat dazu keine Zahlen.',
    backToDefault: 'Zur Grundansicht',
    failed: (what) => `Nicht lesbar: ${what}.`,
    reasons: {
      unreachable: (address) => `Keine Antwort von ${address}.`,
      refused: (address, detail) => `${address} meldet einen Fehler (${detail}).`,
      'not-found': (address) => `Unter ${address} ist nichts zu finden.`,
      malformed: (address, detail) => `Die Antwort von ${address} passt nicht: ${detail}`,
    },
    retry: 'Erneut versuchen',
    drawFailed: 'Die interaktive Grafik lädt nicht. Bild und Tabelle bleiben lesbar.',
    source: 'Quelle',
    cutOff: (date) => `Stand ${date}`,
    ownCalculation: (from) => `eigene Berechnung aus ${from}`,
    demo: 'Demodaten',
    missing: 'keine Angabe',
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
  story: {
    crossed: (target, year, margin) =>
      `Deutschland überschritt ${year} die ${target} des BIP, um ${margin}`,
    notCrossed: (target, year, share) =>
      `Deutschland hat ${target} des BIP nicht erreicht: ${share} im Jahr ${year}`,
    headlineMissing: 'Deutschlands Weg zu den Zielen des Bündnisses',
    lead: 'Was NATO und SIPRI über Deutschlands Weg und die Ziele des Bündnisses sagen und wo sie sich widersprechen.',
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
  notFound: {
    title: 'Hier liegt nichts',
  },
  offline: 'Keine Verbindung. Geladenes bleibt stehen.',
  crashed: {
    title: 'Dieser Teil ist ausgefallen',
    text: 'Der Rest läuft weiter. Die Adresse behält Ihre Ansicht.',
    reload: 'Neu laden',
  },
};
