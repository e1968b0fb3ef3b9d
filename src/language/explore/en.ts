import type { ExploreMessages } from './explore-messages';

export const exploreMessages: ExploreMessages = {
  page: {
    title: 'Explore',
  },
  picker: {
    label: 'Compared',
  },
  time: {
    label: 'Years',
  },
  passport: {
    title: 'Where this number comes from',
  },
  table: {
    search: 'Search',
  },
};
