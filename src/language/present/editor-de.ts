import type { EditorMessages } from './editor-messages';

const kept = 'Ihr Foliensatz bleibt, wie er ist.';
const counted = (count: number) => (count === 1 ? '1 Folie' : `${count} Folien`);

export const editor: EditorMessages = {
  ownTitle: 'Ihr Foliensatz',
  titleLabel: 'Titel des Foliensatzes',
  slides: counted,
  empty: 'Ihr Foliensatz hat noch keine Folien.',
  howToAdd:
    'Jede Grafik hat unter ihren Verweisen „Auf eine Folie“: Sie wird übernommen, wie sie gerade steht, mit allem, was Sie gewählt haben.',
  ready: 'Fertige Foliensätze',
  openReady: (title) => `„${title}“ öffnen`,
  visiting: (own) =>
    own === 0
      ? 'Dieser Foliensatz gehört noch nicht Ihnen: Er lässt sich zeigen und drucken, wie er ist.'
      : `Dieser Foliensatz gehört nicht Ihnen: Er lässt sich zeigen und drucken, wie er ist. Ihr eigener (${counted(own)}) bleibt unberührt.`,
  toOwn: 'Zu Ihrem Foliensatz',
  takeOver: 'Als Ihren Foliensatz übernehmen',
  present: 'Präsentieren',
  presentFrom: (slide) => `Ab Folie ${slide} präsentieren`,
  copyLink: 'Link zum Foliensatz kopieren',
  copied: 'Der Link ist in der Zwischenablage. Er enthält den ganzen Foliensatz samt Notizen.',
  copiedWithoutNotes:
    'Der Link ist in der Zwischenablage, ohne die Notizen: Mit ihnen wäre er zu lang. Eine Datei enthält alles.',
  tooLongForLink:
    'Der Foliensatz ist zu lang für einen Link. Sichern Sie ihn als Datei, um ihn weiterzugeben.',
  copyByHand: 'Der Browser lässt nicht in die Zwischenablage. Kopieren Sie den Link von Hand:',
  save: 'Als Datei sichern',
  open: 'Datei öffnen',
  print: 'Drucken',
  clear: 'Foliensatz leeren',
  undo: 'Rückgängig',
  removed: (slide) => `Folie ${slide} wurde entfernt.`,
  replaced: (count) => `Der Foliensatz wurde durch einen mit ${counted(count)} ersetzt.`,
  cleared: 'Der Foliensatz wurde geleert.',
  refused:
    'Dieser Browser bewahrt nichts auf oder hat keinen Platz: Der Foliensatz geht verloren, wenn die Seite geschlossen wird. Sichern Sie ihn als Datei, oder kopieren Sie seinen Link.',
  unreadable:
    'Der in diesem Browser gespeicherte Foliensatz ließ sich nicht lesen. Er wurde beiseitegelegt; dieser beginnt leer.',
  full: (most) => `Ein Foliensatz fasst höchstens ${most} Folien.`,
  caption: 'Titel',
  captionHint: 'Wie ihn die Zahlen ergeben',
  notes: 'Notizen',
  spotlight: 'Hervorgehoben',
  everybody: 'niemand',
  steps: (count) => (count === 1 ? 'mit 1 weiteren Stand' : `mit ${count} weiteren Ständen`),
  step: {
    list: 'Weitere Stände, vor der nächsten Folie',
    name: (step) => `Stand ${step}`,
    up: (step) => `Stand ${step} nach oben`,
    down: (step) => `Stand ${step} nach unten`,
    split: (step) => `Stand ${step} als eigene Folie`,
    remove: (step) => `Stand ${step} entfernen`,
    removed: (step, slide) => `Stand ${step} der Folie ${slide} wurde entfernt.`,
    isSlide: (step, slide) => `Stand ${step} ist jetzt Folie ${slide}.`,
    join: (slide) => `Als weiteren Stand zu Folie ${slide}`,
    joined: (from, slide) => `Folie ${from} ist jetzt ein weiterer Stand von Folie ${slide}.`,
  },
  unused: (names) => `Vom Stand nicht verwendet, weil diese Grafik es nicht kennt: ${names}`,
  figure: 'Grafik öffnen',
  up: (slide) => `Folie ${slide} nach oben`,
  down: (slide) => `Folie ${slide} nach unten`,
  duplicate: (slide) => `Folie ${slide} verdoppeln`,
  remove: (slide) => `Folie ${slide} entfernen`,
  moved: (from, to) => `Folie ${from} ist jetzt Folie ${to}.`,
  slide: (slide) => `Folie ${slide}`,
  fileName: 'foliensatz',
  file: {
    unread: `Die Datei ließ sich nicht lesen. ${kept}`,
    tooLarge: `Die Datei ist zu groß für einen Foliensatz. ${kept}`,
    notJson: `Die Datei ist kein Foliensatz: Sie ist kein JSON oder endet zu früh. ${kept}`,
    notADeck: `Die Datei ist kein Foliensatz dieser Website. ${kept}`,
    version: `Die Datei stammt von einer späteren Fassung, die hier nicht bekannt ist. ${kept}`,
    part: (path) => `Die Datei ist ein Foliensatz mit einem Fehler bei „${path}“. ${kept}`,
    tooLong: (path, most) =>
      `Die Datei enthält bei „${path}“ mehr, als hineinpasst (höchstens ${most}). ${kept}`,
  },
  faults: {
    version: 'Die Adresse enthält einen Foliensatz einer Fassung, die hier nicht bekannt ist.',
    tooManySlides: (most) =>
      `Die Adresse enthält mehr als ${most} Folien; gezeigt werden die ersten ${most}.`,
    title: 'Der Titel des Foliensatzes in der Adresse ist zu lang und entfällt.',
    part: (slide, part) => `Folie ${slide}: ${parts[part]} nicht verwendbar und weggelassen.`,
    leftOut: (slide) => `Folie ${slide} nennt keine Grafik und entfällt.`,
    ready: (value) =>
      `Einen fertigen Foliensatz „${value}“ gibt es nicht; gezeigt wird Ihr eigener.`,
    show: (value) =>
      `„${value}“ ist keine Stelle eines Foliensatzes; die Vorführung beginnt nicht.`,
    speaker: (value) => `„${value}“ ist keine Vorführung; dies ist kein Fenster für Vortragende.`,
  },
};

const parts = {
  query: 'Stand',
  caption: 'Titel',
  notes: 'Notizen',
  steps: 'weitere Stände',
  spotlight: 'Hervorhebung',
} as const;
