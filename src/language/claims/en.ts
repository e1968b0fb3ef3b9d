import type { ClaimsMessages } from './claims-messages';

export const messages: ClaimsMessages = {
  title: 'Claims',
};
