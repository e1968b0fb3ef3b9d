import type { EmbeddingMessages } from './embedding-messages';

export const messages: EmbeddingMessages = {
  title: 'Einbetten',
};
