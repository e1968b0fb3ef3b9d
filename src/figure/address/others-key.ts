/** Keys that say nothing about a page's state: how the surface speaks and looks, the mocks, those who count visits. */
export const othersKey = /^(lang|theme|scenario|utm_.*)$/;
