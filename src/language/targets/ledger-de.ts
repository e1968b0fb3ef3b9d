import type { LedgerMessages } from './ledger-messages';

export const ledger: LedgerMessages = {
  lead: 'Was Verbündete unter oder über einem Ziel ausgegeben haben, Jahr für Jahr und aufsummiert. Ein Fehlbetrag ist eine Rechengröße, keine Schuld: Niemand schuldet ihn der NATO, und kein späteres Jahr muss ihn ausgleichen.',
  controls: {
    label: 'Auswahl ändern',
    chosen: 'Ausgewählt',
    add: 'Verbündete oder Gruppe hinzufügen',
    addHint: 'auswählen',
    groups: 'Gruppen',
    allies: 'Verbündete',
    remove: (name) => `${name} entfernen`,
    target: 'Ziel',
    from: 'Aufsummiert von',
    to: 'bis',
    money: 'Währung und Preise',
    reversed: ([from, to], shown) =>
      `Von ${from} bis ${to} ist keine Zeitspanne: Das letzte Jahr liegt vor dem ersten. Gezeigt bleibt ${shown[0]} bis ${shown[1]}.`,
    before: 'Jahre vor der Vereinbarung des Ziels mitzählen',
    beforeHint: (agreed) => `Nach seinem eigenen Datum zählt es ab ${agreed}.`,
    reset: 'Von vorn beginnen',
  },
  empty: {
    nobody: 'Niemand ist ausgewählt. Fügen Sie Verbündete oder eine Gruppe hinzu.',
    unarmed: (name) =>
      `${name} hat keine Streitkräfte: Es gibt keine Ausgaben und daher keine Lücke.`,
    tooEarly: (years, agreed) =>
      `Keines der Jahre ${years} zählt: Das Ziel wurde ${agreed} vereinbart. Wählen Sie spätere Jahre oder zählen Sie die früheren mit.`,
  },
  facts: {
    label: 'Die Summen',
    shortfall: 'Fehlbeträge, brutto',
    shortfallYears: (below, of) =>
      below === 0 ? 'kein Jahr liegt darunter' : `${below} von ${of} Jahren darunter, summiert`,
    surplus: 'Über dem Ziel',
    surplusYears: (above, of) =>
      above === 0 ? 'kein Jahr liegt darüber' : `${above} von ${of} Jahren darüber, summiert`,
    net: 'Saldo, netto',
    netShare: (share) => `entspricht ${share} aller Ausgaben dieser Jahre`,
    level: (years) => `${years} wegen Rundung weder darunter noch darüber`,
    incomplete: (years) => `Unvollständig: keine Zahl für ${years}.`,
    estimated: { some: 'teils Schätzungen', all: 'alles Schätzungen' },
    none: 'keine',
  },
  directions: { below: 'darunter', above: 'darüber', level: 'innerhalb der Rundung' },
  years: {
    title: 'Jahr für Jahr',
    caption: (unit, prices) => `Jahr für Jahr, ${unit}, ${prices}`,
    year: 'Jahr',
    spent: { gdp: 'Ausgegeben', expenditure: 'Für Ausrüstung ausgegeben' },
    asked: (level) => `Ziel verlangt (${level})`,
    balance: 'Saldo',
    running: 'Laufender Saldo',
    verdict: 'Ziel',
    beforeTarget: 'Vor der Vereinbarung des Ziels, nicht mitgezählt',
    beforeAccession: 'Vor dem Beitritt, gesondert',
    counted: 'Gezählt',
    early: 'Saldo vor dem Beitritt',
    shortfall: 'Fehlbeträge, brutto',
    surplus: 'Über dem Ziel',
    net: 'Saldo, netto',
    allies: (count) => (count === 1 ? '1 Verbündeter' : `${count} Verbündete`),
  },
  parties: {
    title: 'Alle einzeln',
    caption: (unit, prices) => `Alle einzeln, ${unit}, ${prices}`,
    name: 'Name',
    below: 'Jahre darunter',
    of: (below, of) => `${below} von ${of}`,
    shortfall: 'Fehlbeträge, brutto',
    surplus: 'Über dem Ziel',
    net: 'Saldo, netto',
    early: 'Saldo vor dem Beitritt',
    all: 'Summe der Zeilen',
    oneByOne: (sum, whole) =>
      `Einzeln sind die Fehlbeträge ${sum}, zusammengenommen ${whole}: In einem Jahr gleicht der Überschuss der einen den Fehlbetrag der anderen aus.`,
    none: 'keine',
  },
  working: {
    title: 'Wie gerechnet wird',
    example: (name, year, spent, level, base, balance) =>
      `${name}, ${year}: ${spent} − ${level} × ${base} = ${balance}.`,
    counts: (name, agreed, year) =>
      `${name}, vereinbart ${agreed}: zählt ab ${year}, dieses Jahr ganz.`,
    joined:
      'Verbündete zählen ab dem Jahr ihres Beitritts, dieses Jahr ganz. Das Jahr einer Gruppe ist die Summe derer, die in ihm verbündet waren.',
    sums: 'Die Fehlbeträge summieren nur die Jahre unter dem Ziel. Der Saldo rechnet die Jahre darüber dagegen.',
    debt: 'Die Zusage von 2014 lautete, sich binnen zehn Jahren auf 2 % zuzubewegen; die von 2025 gilt für 2035. Wer vorher darunter lag, brach kein Versprechen.',
    money:
      'In Preisen von 2021 sind alle Jahre gleich viel wert, und der Saldo hat das Vorzeichen des von der NATO gedruckten BIP-Anteils. In jeweiligen Preisen hat jedes Jahr seine eigenen Preise und Wechselkurse. Andere Währungen sind Dollar, umgerechnet mit dem Verhältnis der beiden Ausgabentabellen der NATO.',
    equipment:
      'Bei der Ausrüstung sind die eigenen Ausgaben das Ganze: Die Lücke ist, was zu einem Fünftel davon fehlte. Wer wenig ausgibt, dem fehlt auch wenig.',
    related: (name) =>
      `${name}: nicht wählbar, denn die NATO veröffentlicht dazu keine Zahlen je Verbündeten.`,
  },
};
