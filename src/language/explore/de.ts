import { yearsMessages } from '../years/de';
import { addressMessages } from './address-de';
import type { ExploreMessages } from './explore-messages';
import { passportMessages } from './passport-de';

export const exploreMessages: ExploreMessages = {
  page: {
    address: addressMessages,
    title: 'Erkunden',
    controls: 'Ansicht ändern',
    done: 'Fertig',
    reset: 'Zurücksetzen',
    gallery: 'Alle Ansichten',
    galleryLead: (views) =>
      `Jede Form mit jedem Maß, das zu ihr passt, für Deutschland, für acht und für alle Verbündeten: ${views} Grafiken.`,
    openView: 'Im Explorer öffnen',
    more: 'Ganze Zusammenfassung',
    less: 'Kürzer',
    formsLabel: 'Form der Grafik',
    forms: {
      line: 'Linien',
      bar: 'Rangfolge',
      dumbbell: 'Veränderung',
      scatter: 'Streudiagramm',
      stack: 'Zusammensetzung',
      multiples: 'Einzeldiagramme',
      map: 'Karte',
      table: 'Tabelle',
    },
    unfit: {
      currencies: (form) =>
        `„${form}“ steht nicht zur Wahl: Beträge in verschiedenen Währungen haben keine gemeinsame Achse. Wählen Sie ein Maß in Dollar oder Euro oder die Veränderung seit einem Basisjahr.`,
      sums: (form) =>
        `„${form}“ steht nicht zur Wahl: Diese Werte lassen sich nicht addieren. Wählen Sie Geldbeträge, Militärpersonal oder eine Ausgabengruppe.`,
      overlap: (form) =>
        `„${form}“ steht nicht zur Wahl: Ein Aggregat neben seinen eigenen Mitgliedern würde sie doppelt zählen.`,
      sizes: (form) =>
        `„${form}“ steht nicht zur Wahl: Beträge zeigen vor allem, wie groß ein Land ist. Wählen Sie einen Anteil oder einen Wert je Einwohner.`,
      scatter: (form) =>
        `„${form}“ steht nicht zur Wahl: Diese Form stellt den Anteil am BIP dem Anteil der Ausrüstung gegenüber. Wählen Sie eines von beiden, in einer Ausgabe, die beide hat.`,
      parts: (form) =>
        `„${form}“ steht nicht zur Wahl: Diese Form zeigt nur unveränderte Werte, keine umgerechneten.`,
      beside: (form) =>
        `„${form}“ steht nicht zur Wahl: Zwei Ausgaben werden als Linien oder als Tabelle verglichen.`,
    },
    measure: 'Maß',
    measureGroups: {
      relative: 'Relativ und real',
      money: 'Geld',
      detail: 'Menschen und Ausgabengruppen',
      sipri: 'Andere Definition: SIPRI',
    },
    definition: 'Was es misst',
    edition: 'Quelle und Ausgabe',
    beside: 'Zweite Ausgabe',
    besideNone: 'keine',
    target: 'Ziel',
    targetNone: 'keines',
    values: 'Werte',
    parts: {
      none: 'die Werte selbst',
      change: 'Veränderung seit einem Basisjahr',
      share: 'Anteil an der Summe aller Gezeigten',
    },
    base: 'Basisjahr',
    ratioAxis: 'Logarithmische Achse (gleiche Abstände, gleiche Faktoren)',
    sharedAxis: 'Eine Achse für alle',
    events: 'Politische Ereignisse',
    sort: 'Reihenfolge',
    sorts: { value: 'nach Wert', change: 'nach Veränderung', name: 'nach Name' },
    show: 'Anzeigen',
    copyLink: 'Link kopieren',
    copied: 'Der Link zu dieser Ansicht ist kopiert.',
    copyFailed: 'Der Browser lässt das Kopieren nicht zu. Der Link steht in der Adresszeile.',
    shortcuts: {
      open: 'Tastenkürzel',
      title: 'Tastenkürzel',
      enabled: 'Einzelne Tasten sind aktiv',
      close: 'Schließen',
      keys: {
        forms: 'Form der Grafik, in der Reihenfolge der Reiter',
        search: 'Verbündete oder Gruppe hinzufügen',
        chart: 'Grafik lesen',
        back: 'Jahr zurück',
        on: 'Jahr weiter',
        events: 'Politische Ereignisse ein oder aus',
        focus: 'Nächste Reihe in Farbe',
        link: 'Link kopieren',
        help: 'Diese Übersicht',
      },
    },
  },
  picker: {
    label: 'Verbündete und Gruppen',
    chosen: 'Gewählt',
    search: 'Verbündete oder Gruppe hinzufügen',
    placeholder: 'Verbündete oder Gruppe …',
    empty:
      'Noch nichts gewählt. Fügen Sie Verbündete oder eine Gruppe hinzu, damit etwas zu sehen ist.',
    remove: (name) => `${name} entfernen`,
    focus: (name) => `Nur ${name} farbig zeigen`,
    more: (count) => `+ ${count} weitere`,
    fewer: 'Weniger zeigen',
    removeAll: 'Alle entfernen',
    undo: 'Rückgängig',
    close: 'Liste schließen',
    nothing: (query) => `Weder Verbündete noch Gruppen heißen „${query}“.`,
    found: (count) => (count === 1 ? '1 Treffer' : `${count} Treffer`),
    sections: {
      groups: 'Gruppen',
      allies: 'Verbündete',
      aggregates: 'Summen der NATO',
      comparators: 'Nur bei SIPRI: andere Definition',
    },
    gaps: {
      'no-armed-forces': 'keine Streitkräfte, daher keine Zahlen',
      'joined-later': 'in dieser Ausgabe noch nicht verbündet',
      'not-an-ally': 'Für diese Staaten hat die NATO keine Zahlen. Wählen Sie ein Maß von SIPRI.',
      'no-sums': 'Diese Ausgabe hat keine Summen.',
      'not-covered': 'keine Zahlen',
    },
    adds: (count) => `fügt ${count} hinzu`,
    lacks: (names) => `ohne ${names}`,
    suggestions: 'Vorschläge',
    neighbours: (of) => `Nachbarn ${of}`,
    similar: (of) => (of === null ? 'Ähnliches BIP' : `BIP wie das ${of}`),
    add: (name) => `${name} hinzufügen`,
    added: (what) => `Hinzugefügt: ${what}.`,
    removed: (what) => `Entfernt: ${what}. Das lässt sich rückgängig machen.`,
    restored: 'Die vorige Auswahl ist wieder da.',
  },
  time: yearsMessages,
  passport: passportMessages,
  table: {
    search: 'Suchen',
    searchHint: 'Name oder Kürzel',
    group: 'Anzeigen',
    allChosen: 'alle gewählten',
    groupChoice: (name, members) => `${name} (${members})`,
    shown: (shown, all) =>
      shown === all ? `${all} ${all === 1 ? 'Zeile' : 'Zeilen'}` : `${shown} von ${all} Zeilen`,
    nothing: (query, group) =>
      `Nichts von dem Gewählten ${group === null ? '' : `gehört zu „${group}“`}${query === '' || group === null ? '' : ' und '}${query === '' ? '' : `passt zu „${query}“`}.`,
    showAll: (all) => `Alle ${all} Zeilen zeigen`,
    name: 'Name',
    trend: 'Verlauf',
    change: {
      points: (from, to) => `Veränderung\n${from}–${to}, Punkte`,
      percent: (from, to) => `Veränderung\n${from}–${to}, %`,
      factor: (from, to) => `Veränderung\n${from}–${to}, Faktor`,
    },
    verdict: (target, year) => `${year}, gemessen an\n${target}`,
    rounded: (decimals) =>
      decimals === 0
        ? 'Gerundet auf ganze Zahlen'
        : `Gerundet auf ${['', 'eine Nachkommastelle', 'zwei Nachkommastellen', 'drei Nachkommastellen'][decimals] ?? `${decimals} Nachkommastellen`}`,
    ownCurrency: (billions) =>
      `${billions ? 'Milliarden' : 'Millionen'} der Währung neben dem Namen`,
    opens: 'jede Zahl öffnet ihren vollen Wert und ihre Quelle',
    help: 'Pfeiltasten gehen die Zahlen entlang, Pos1 und Ende springen an die Enden einer Zeile, die Eingabetaste öffnet, woher eine Zahl stammt.',
    untold: 'nicht bestimmbar',
    early: 'vor dem Beitritt zur NATO',
    untested: 'nicht geprüft: Das Ziel gilt für jeden Verbündeten einzeln',
    key: {
      missing: 'keine Angabe',
      trend: 'Verlauf: jede Zeile auf eigener Skala ab null, Schätzungen gepunktet, Lücken offen.',
      change: {
        points: (from, to) => `Veränderung: Wert von ${to} − Wert von ${from}, in Prozentpunkten.`,
        percent: (from, to) =>
          `Veränderung: 100 × (Wert von ${to} ÷ Wert von ${from} − 1), in Prozent.`,
        factor: (from, to) => `Veränderung: Wert von ${to} ÷ Wert von ${from}.`,
      },
      later: (from) => `${from} ist das erste Jahr, für das die meisten Zeilen eine Angabe haben.`,
      tested: {
        unrounded: (year) =>
          `Ziel: geprüft am ungerundeten Anteil von ${year}, 100 × Ausgaben ÷ BIP, beide in US-Dollar von 2021; der Abstand steht in Prozentpunkten.`,
        printed: () =>
          'Ziel: geprüft an den Prozentwerten, wie sie gedruckt sind; der Abstand steht in Prozentpunkten.',
      },
      currencies:
        'Beträge in verschiedenen Währungen lassen sich nicht von Zeile zu Zeile vergleichen.',
    },
  },
};
