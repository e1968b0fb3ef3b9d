import type { EditionsMessages } from './editions-messages';

export const messages: EditionsMessages = {
  title: 'As published',
};
