import type { PresentMessages } from './present-messages';

export const messages: PresentMessages = {
  title: 'Presenting',
};
