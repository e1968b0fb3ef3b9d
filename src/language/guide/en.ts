import type { GuideMessages } from './guide-messages';

export const messages: GuideMessages = {
  title: 'Guided path',
};
