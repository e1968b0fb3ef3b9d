import type { DoublingMessages } from './doubling-messages';

export const messages: DoublingMessages = {
  title: 'Doubled?',
};
