import type { Language } from '../../domain/text';

/** What is said of an address that could not be used as it stands; it loads with the pages that read one. */
export interface AddressWords {
  readonly notice: string;
  readonly invalid: (key: string, value: string, reason: string, used: string) => string;
  readonly notYear: string;
  readonly outside: (from: number, to: number) => string;
  readonly notNumber: string;
  readonly reversed: string;
  readonly notAfter: (year: string, base: number, used: string) => string;
  readonly unknownTarget: string;
  readonly unknownValue: string;
  readonly leftOut: (key: string, names: string) => string;
  readonly ignored: (key: string, value: string) => string;
  readonly dismiss: string;
  readonly latest: string;
}

/** What is said of bad parts of an address, by language. */
export const addressWords: Readonly<Record<Language, AddressWords>> = {
  en: {
    notice: 'Part of the address could not be used',
    invalid: (key, value, reason, used) => `${key} “${value}” ${reason}; shown is ${used}.`,
    notYear: 'is not a year',
    outside: (from, to) => `is outside ${signed(from)} to ${signed(to)}`,
    notNumber: 'is not a number',
    reversed: 'ends before it begins',
    notAfter: (year, base, used) =>
      `The year ${year} does not lie after the base year ${base}, from which it is counted; shown is ${used}, still from ${base}.`,
    unknownTarget: 'is no target of this chart',
    unknownValue: 'is not among those there are',
    leftOut: (key, names) => `${key}: there is no ${names} here; the rest is shown.`,
    ignored: (key, value) => `${key} “${value}” is not known here and has no effect.`,
    dismiss: 'Dismiss',
    latest: 'latest',
  },
  de: {
    notice: 'Ein Teil der Adresse ließ sich nicht verwenden',
    invalid: (key, value, reason, used) => `${key} „${value}“ ${reason}; gezeigt: ${used}.`,
    notYear: 'ist kein Jahr',
    outside: (from, to) => `liegt außerhalb von ${signed(from)} bis ${signed(to)}`,
    notNumber: 'ist keine Zahl',
    reversed: 'endet, bevor es beginnt',
    notAfter: (year, base, used) =>
      `Das Jahr ${year} liegt nicht nach dem Basisjahr ${base}, ab dem gerechnet wird; gezeigt wird ${used}, weiterhin ab ${base}.`,
    unknownTarget: 'ist kein Ziel dieser Grafik',
    unknownValue: 'gibt es hier nicht',
    leftOut: (key, names) => `${key}: ${names} gibt es hier nicht; das Übrige gilt.`,
    ignored: (key, value) => `${key} „${value}“ ist hier nicht bekannt und bleibt ohne Wirkung.`,
    dismiss: 'Ausblenden',
    latest: 'das neueste Jahr',
  },
};

/** A number with a minus sign, which a hyphen is none. */
function signed(value: number): string {
  return `${value}`.replace('-', '−');
}
