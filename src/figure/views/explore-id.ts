/** What the explorer is called where charts are called by their ids, such as in the address of an embed. */
export const exploreId = 'explore';
