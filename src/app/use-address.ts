import { useSyncExternalStore } from 'react';
import { pageRoot } from '../data/base-url';

/** Where the reader is: the path relative to the site's root, and the query with its question mark (or empty). */
export interface Place {
  readonly path: string;
  readonly query: string;
}

/** The current place; while a prerendered page wakes up, the place it was prerendered for, without a query. */
export function useAddress(prerendered: { readonly path: string } | null): Place {
  const path = useSyncExternalStore(
    watchAddress,
    currentPath,
    prerendered === null ? currentPath : () => prerendered.path,
  );
  const query = useSyncExternalStore(watchAddress, currentQuery, () => '');
  return { path, query };
}

const moved = 'ledger:moved';

function watchAddress(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  window.addEventListener(moved, changed);
  return () => {
    window.removeEventListener('popstate', changed);
    window.removeEventListener(moved, changed);
  };
}

function currentPath(): string {
  const root = new URL(pageRoot()).pathname;
  const { pathname } = window.location;
  return pathname.startsWith(root) ? pathname.slice(root.length) : pathname;
}

/** A query that is shown already and about to be written into the address. */
let ahead: string | null = null;

function currentQuery(): string {
  return ahead ?? window.location.search;
}

/** Goes to another query of the same page, without a new entry in the history for each touch of a control. */
export function replaceQuery(query: string): void {
  showQuery(query, (address) => window.history.replaceState(null, '', address));
}

/** Goes to another query of the same page, as a step that "back" undoes. */
export function pushQuery(query: string): void {
  showQuery(query, (address) => window.history.pushState(null, '', address));
}

let write: (() => void) | null = null;

/** Shows the query at once and writes it after the next paint: writing waits for the browser longer than a chart takes to draw. */
function showQuery(query: string, into: (address: string) => void): void {
  write?.();
  const { pathname, hash } = window.location;
  const mine = () => {
    if (write !== mine) return;
    write = null;
    ahead = null;
    into(`${pathname}${query}${hash}`);
  };
  write = mine;
  ahead = query;
  window.dispatchEvent(new Event(moved));
  requestAnimationFrame(() => setTimeout(mine));
}

/** Goes to an address inside the site, as a step that "back" undoes. */
export function goTo(address: string): void {
  write?.();
  window.history.pushState(null, '', address);
  window.dispatchEvent(new Event(moved));
}
