import type { EmbeddingMessages } from './embedding-messages';

/** The contract in German. */
export const contract: EmbeddingMessages['contract'] = {
  heading: 'Worauf Verlass ist',
  lead: 'Eine Einbettung steht unter /de/embed/<Diagramm>/ (englisch: /embed/<Diagramm>/) und nimmt die Abfrage der Seite, von der sie kommt. Was sie nicht verwenden kann, nennt sie im Rahmen und zeigt das Übliche.',
  written: 'Geschrieben',
  meaning: 'Bedeutung',
  flags: 'Angaben in der Adresse',
  flagLines: [
    ['theme=light | dark | auto', 'Die Farben; auto ist das System der Lesenden.'],
    ['plain', 'Keine Knöpfe und keine Links. Titel, Zeichnung, Anmerkungen und Quelle bleiben.'],
    ['static', 'Die Zeichnung ohne die Ebene, die sie liest.'],
    [
      'transparent',
      'Kein eigener Grund, wo die Seite darum dasselbe color-scheme hat; sonst malt der Browser einen.',
    ],
    ['fit', 'Füllt den Rahmen, statt eine Höhe zu nennen; die Schrift wächst mit dem Rahmen.'],
    ['lang=en | de', 'Führt zur selben Ansicht in dieser Sprache.'],
    [
      'edition=…',
      'Hält die Ausgabe fest, wo die Seite des Diagramms eine in der Adresse kennt; sonst sagt der Rahmen es, sobald er eine andere zeigt.',
    ],
  ],
  files: 'Dateien daneben',
  fileLines: [
    [
      '/de/embed/<Diagramm>.svg, .png',
      'Das Diagramm, wie es sich öffnet, als Bild mit Titel, Quelle und Tag.',
    ],
    [
      '/de/embed/<Diagramm>.card.png',
      'Dasselbe als Karte von 1200 × 630 Pixeln für soziale Netze.',
    ],
    ['/de/embed/<Diagramm>.oembed.json', 'Das oEmbed-Dokument.'],
    ['/embed.js', 'Das Skript der Seite darum: keine Abhängigkeiten, keine Anfragen.'],
  ],
  messages: 'Nachrichten',
  messagesLead:
    'Rahmen und Seite sprechen über postMessage. Jede Nachricht ist ein Objekt mit source „alliance-ledger“, version 1 und einem type. Beide Seiten prüfen Fenster, Herkunft und die ganze Nachricht; alles andere wird gezählt und bleibt ohne Wirkung.',
  fromFrame: 'Vom Rahmen',
  fromFrameLines: [
    ['ready: chart', 'Der Rahmen ist wach.'],
    ['height: height', 'Die Höhe seines Inhalts in Pixeln, sobald sie zur Ruhe gekommen ist.'],
    [
      'state: chart, language, query, title, page',
      'Was er zeigt, und die Adresse derselben Ansicht.',
    ],
    ['key: key, code, keyCode, shiftKey', 'Eine Taste, die er nicht braucht; erst nach hello.'],
  ],
  toFrame: 'An den Rahmen',
  toFrameLines: [
    ['hello', 'Die Seite hört zu: Der Rahmen scrollt nicht mehr und gibt seine Tasten frei.'],
    ['theme: theme', 'Andere Farben, ohne neu zu laden.'],
  ],
  events: 'Mit dem Skript, in der eigenen Seite',
  eventLines: [
    [
      '<alliance-ledger-chart chart query lang theme plain static transparent fit title>',
      'Macht den Rahmen; was darin steht, wird an seiner Stelle gedruckt.',
    ],
    ['<iframe data-alliance-ledger>', 'Ein eigener Rahmen, um den sich das Skript kümmert.'],
    [
      'ledger-ready, ledger-state',
      'Ereignisse des Rahmens, die durch die Seite aufsteigen; detail ist die Nachricht.',
    ],
    [
      'keydown',
      'Eine freigegebene Taste, dem Dokument gegeben: Folien blättern auch nach einem Klick ins Diagramm weiter.',
    ],
  ],
  promises: [
    'Die Höhe wird genannt, sobald sie zur Ruhe gekommen ist, beim Laden höchstens zweimal und nie im Kreis: Unterschiede unter zwei Pixeln werden nicht genannt, und zu einer Breite gibt es vier Meldungen, solange die Lesenden nichts tun.',
    'Pfeiltasten gehören dem Diagramm nur, wenn man mit der Tabulatortaste hineinkam; Escape gibt sie zurück.',
    'Adressen von heute bleiben gültig. Eine neuere Fassung einer Nachricht bekommt eine neue Nummer.',
  ],
};
