import { editor } from './editor-en';
import type { PresentMessages } from './present-messages';
import { show } from './show-en';

export const messages: PresentMessages = {
  title: 'Presenting',
  lead: 'A deck of any figures, in your order and with your notes: shown full screen, printed one slide a page, or passed on as a link or a file.',
  editor,
  show,
};
