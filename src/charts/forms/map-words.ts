import type { Language } from '../../domain/text';
import type { MapStanding } from './map-types';

/** The words of a map that no content brings: its legend, its remarks, its table and its summary. */
interface MapWords {
  readonly classes: {
    readonly all: string;
    readonly below: (to: string) => string;
    readonly between: (from: string, to: string) => string;
    readonly atLeast: (from: string) => string;
  };
  readonly standings: Readonly<Record<Exclude<MapStanding, 'valued'>, string>>;
  readonly units: { readonly usd: string; readonly thousandUsd: string };
  readonly counts: string;
  readonly near: string;
  /** Of one value: the text, then that rounding decides. */
  readonly nearValue: (text: string) => string;
  /** Of a value of a year before accession. */
  readonly beforeValue: (text: string, joined: number) => string;
  readonly columns: { readonly class: string };
  readonly summary: {
    readonly counts: (year: string, classes: string) => string;
    readonly count: (count: number, text: string) => string;
    readonly estimates: (year: number) => string;
    readonly chosen: (names: string) => string;
    readonly near: (names: string) => string;
    readonly asides: (parts: readonly string[]) => string;
    readonly aside: (text: string, names: string) => string;
  };
}

/** The words of a map, by language. */
export const mapWords: Readonly<Record<Language, MapWords>> = {
  en: {
    classes: {
      all: 'with a figure',
      below: (to) => `below ${to}`,
      between: (from, to) => `${from} up to ${to}`,
      atLeast: (from) => `${from} or more`,
    },
    standings: { missing: 'no figure', unarmed: 'no armed forces', before: 'not yet an ally' },
    units: { usd: 'USD', thousandUsd: 'thousand USD' },
    counts: 'Allies',
    near: 'only by rounding',
    nearValue: (text) => `${text}, only rounding decides`,
    beforeValue: (text, joined) => `${text}; ally since ${joined}`,
    columns: { class: 'Class' },
    summary: {
      counts: (year, classes) => `Allies by class in ${year}: ${classes}.`,
      count: (count, text) => `${text} (${count})`,
      estimates: (year) => `${year} (estimates)`,
      chosen: (names) => `Chosen: ${names}.`,
      near: (names) => `Only rounding decides: ${names}.`,
      asides: (parts) => `${capital(parts.join('; '))}.`,
      aside: (text, names) => `${text}: ${names}`,
    },
  },
  de: {
    classes: {
      all: 'mit Zahl',
      below: (to) => `unter ${to}`,
      between: (from, to) => `${from} bis unter ${to}`,
      atLeast: (from) => `${from} oder mehr`,
    },
    standings: {
      missing: 'keine Zahl',
      unarmed: 'keine Streitkräfte',
      before: 'noch nicht Mitglied',
    },
    units: { usd: 'US-Dollar', thousandUsd: 'Tausend US-Dollar' },
    counts: 'Verbündete',
    near: 'nur durch Rundung',
    nearValue: (text) => `${text}, nur die Rundung entscheidet`,
    beforeValue: (text, joined) => `${text}; Mitglied seit ${joined}`,
    columns: { class: 'Klasse' },
    summary: {
      counts: (year, classes) => `Verbündete nach Klassen ${year}: ${classes}.`,
      count: (count, text) => `${text} (${count})`,
      estimates: (year) => `${year} (Schätzungen)`,
      chosen: (names) => `Ausgewählt: ${names}.`,
      near: (names) => `Nur die Rundung entscheidet: ${names}.`,
      asides: (parts) => `${capital(parts.join('; '))}.`,
      aside: (text, names) => `${text}: ${names}`,
    },
  },
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
