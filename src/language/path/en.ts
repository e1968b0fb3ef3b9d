import type { PathMessages } from './path-messages';

export const messages: PathMessages = {
  title: 'Path to a target',
};
