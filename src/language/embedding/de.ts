import { contract } from './contract-de';
import type { EmbeddingMessages } from './embedding-messages';

export const messages: EmbeddingMessages = {
  title: 'Ein Diagramm einbetten',
  lead: 'Jedes Diagramm dieser Seite in der eigenen Seite oder auf Folien: so hoch, wie es ist, in den eigenen Farben, mit seiner Quelle. Keine Cookies, kein Tracking.',
  choice: {
    heading: 'Was es zeigt',
    chart: 'Diagramm',
    groups: { charts: 'Diagramme', explorer: 'Erkunden', families: 'Von den Seiten' },
    paste: 'Oder die Adresse einer Ansicht',
    pasteHint: 'Ein Diagramm auf einer Seite einstellen, dann deren Adresse hier einfügen.',
    noView: 'Unter dieser Adresse steht kein Diagramm.',
    several: (count) => `Unter dieser Adresse stehen ${count} Diagramme. Eines wählen:`,
    view: (query) => `Ansicht: ${query}`,
    unused: (names) => `Diesem Diagramm nicht bekannt und ohne Wirkung: ${names}.`,
  },
  look: {
    language: 'Sprache',
    languages: { en: 'Englisch', de: 'Deutsch' },
    theme: 'Farben',
    themes: { auto: 'Wie das System der Lesenden', light: 'Hell', dark: 'Dunkel' },
    flags: 'Außerdem',
    flagNames: {
      plain: 'Schlicht: ohne Knöpfe und Links',
      static: 'Fest: eine Zeichnung, in die niemand zeigen kann',
      transparent: 'Durchsichtig: auf dem Grund der eigenen Seite',
      fit: 'Eingepasst: füllt einen Rahmen von 16:9, für Folien',
    },
    edition: 'Wenn eine neuere Ausgabe kommt',
    editions: { live: 'Die neuere zeigen', frozen: 'Bei der heutigen bleiben' },
    frozen: {
      kept: (query) => `Festgehalten: Die Adresse sagt ${query}.`,
      held: (query) =>
        `Dieses Diagramm nennt seine Ausgaben selbst, seine Adresse (${query}) kann es nicht zu einer zurückführen. An dem Tag, an dem es weiterzieht, sagt der Rahmen es. Ein heruntergeladenes Bild bleibt, wie es ist.`,
    },
    still: 'Mit einem Bild für den Druck und für Lesende ohne Skripte',
    stillDefault:
      'Ein Bild gibt es nur von dem Diagramm, wie es sich öffnet, nicht von der eigenen Ansicht.',
  },
  code: {
    heading: 'Der Code',
    kind: 'Als',
    kinds: {
      script: 'Rahmen und Skript',
      element: 'Element',
      frame: 'Rahmen allein',
      picture: 'Bild',
      oembed: 'oEmbed',
    },
    hints: {
      script:
        'Der übliche Weg. Das Skript gibt dem Rahmen seine Höhe; ohne Skript ist er 16:9 groß.',
      element:
        'Für Seiten, die ihr HTML selbst zusammensetzen. Braucht das Skript, einmal auf der Seite.',
      frame: 'Wo keine Skripte erlaubt sind: 16:9, und zum Scrollen, wo das Diagramm höher ist.',
      picture:
        'Das Diagramm, wie es sich öffnet, als Bild mit Titel und Quelle darin. Es ändert sich nicht.',
      oembed: 'Die Adresse eines Dokuments für Systeme, die oEmbed verstehen.',
    },
    label: 'In die eigene Seite kopieren',
    copy: 'Code kopieren',
    waiting: 'Die Zahlen werden gelesen …',
  },
  preview: {
    heading: 'Wie es aussieht',
    width: 'Breite der Spalte',
    told: (height) => `Der Rahmen sagt: ${height} Pixel hoch.`,
    fits: 'Der Rahmen bleibt bei 16:9 und wird ganz gefüllt.',
    region: 'Vorschau',
  },
  contract,
};
