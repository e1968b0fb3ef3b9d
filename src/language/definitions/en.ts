import type { DefinitionsMessages } from './definitions-messages';

export const messages: DefinitionsMessages = {
  title: 'Definitions',
};
