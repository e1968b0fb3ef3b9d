import { editor } from './editor-de';
import type { PresentMessages } from './present-messages';
import { show } from './show-de';

export const messages: PresentMessages = {
  title: 'Präsentieren',
  lead: 'Ein Foliensatz aus beliebigen Grafiken, in Ihrer Reihenfolge und mit Ihren Notizen: im Vollbild gezeigt, Folie für Folie gedruckt oder als Link und Datei weitergegeben.',
  editor,
  show,
};
