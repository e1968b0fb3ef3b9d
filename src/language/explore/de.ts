import type { ExploreMessages } from './explore-messages';

export const exploreMessages: ExploreMessages = {
  page: {
    title: 'Erkunden',
  },
  picker: {
    label: 'Im Vergleich',
  },
  time: {
    label: 'Jahre',
  },
  passport: {
    title: 'Woher diese Zahl stammt',
  },
  table: {
    search: 'Suchen',
  },
};
