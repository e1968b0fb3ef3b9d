import type { PathMessages } from './path-messages';

export const messages: PathMessages = {
  title: 'Weg zum Ziel',
};
