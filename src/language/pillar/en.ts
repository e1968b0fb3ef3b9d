import type { PillarMessages } from './pillar-messages';

export const messages: PillarMessages = {
  title: 'European pillar',
};
