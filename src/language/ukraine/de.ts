import type { UkraineMessages } from './ukraine-messages';

export const messages: UkraineMessages = {
  title: 'Unterstützung der Ukraine',
};
