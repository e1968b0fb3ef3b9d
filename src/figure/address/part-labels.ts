import { findEntity } from '../../catalogue/entities';
import { findMeasure } from '../../catalogue/measures';
import { editionHeads } from '../../catalogue/sources';
import { findTarget } from '../../catalogue/targets';
import type { Text } from '../../domain/text';
import type { Words } from '../../language/words';
import { valueName } from './value-names';

/** What a key of an address is called where a reader sees it; one that is not known stays as it is written. */
export function keyLabel(key: string, { say }: Words): string {
  const found = keys.find(([id]) => id === key);
  return found === undefined ? key : say(found[1]);
}

/** A value of an address as the page names it: allies, targets, measures, editions and months; else as it is written. */
export function valueLabel(value: string, { say, format }: Words): string {
  return value.split('~').map(label).join(', ');

  function label(id: string): string {
    if (/^\d{4}-\d{2}$/.test(id)) return format.date(id);
    const name =
      findEntity(id)?.name ??
      findTarget(id)?.name ??
      findMeasure(id)?.name ??
      editionHeads.find((head) => head.id === id)?.label;
    return name === undefined ? id : say(name);
  }
}

/** What is used in place of a value, as the page names it: a range of years with a dash, a number in the reader's language. */
export function usedLabel(value: string, words: Words): string {
  const name = valueName(value);
  if (name !== null) return words.say(name);
  const [, from, to] = /^(\d{4})\.\.(\d{4})$/.exec(value) ?? [];
  if (from !== undefined && to !== undefined) return `${from}–${to}`;
  const decimals = /^-?\d+\.(\d+)$/.exec(value)?.[1]?.length;
  return decimals === undefined
    ? valueLabel(value, words)
    : words.format.number(Number(value), decimals);
}

const keys: readonly (readonly [string, Text])[] = [
  ['entity', { en: 'ally', de: 'Verbündeter' }],
  ['entities', { en: 'allies and groups', de: 'Verbündete und Gruppen' }],
  ['year', { en: 'year', de: 'Jahr' }],
  ['years', { en: 'years', de: 'Jahre' }],
  ['base', { en: 'base year', de: 'Basisjahr' }],
  ['edition', { en: 'edition', de: 'Ausgabe' }],
  ['target', { en: 'target', de: 'Ziel' }],
  ['month', { en: 'month', de: 'Monat' }],
  ['money', { en: 'money', de: 'Währung und Preise' }],
  ['measure', { en: 'measure', de: 'Messgröße' }],
  ['span', { en: 'length of the windows', de: 'Länge der Zeitfenster' }],
  ['members', { en: 'membership', de: 'Mitgliedschaft' }],
  ['membership', { en: 'membership', de: 'Mitgliedschaft' }],
  ['sort', { en: 'order', de: 'Reihenfolge' }],
  ['order', { en: 'order', de: 'Reihenfolge' }],
  ['view', { en: 'view', de: 'Ansicht' }],
  ['indicator', { en: 'figure', de: 'Kennzahl' }],
  ['what', { en: 'what is counted', de: 'was gezählt wird' }],
  ['kind', { en: 'kind', de: 'Art' }],
  ['in', { en: 'unit', de: 'Einheit' }],
  ['level', { en: 'level', de: 'Schwelle' }],
  ['group', { en: 'group', de: 'Gruppe' }],
  ['rank', { en: 'rank', de: 'Rang' }],
  ['amount', { en: 'amount', de: 'Betrag' }],
  ['factor', { en: 'factor', de: 'Faktor' }],
  ['from', { en: 'first year', de: 'erstes Jahr' }],
  ['to', { en: 'last year', de: 'letztes Jahr' }],
  ['by', { en: 'year of the target', de: 'Jahr des Ziels' }],
  ['growth', { en: 'real GDP growth', de: 'reales Wachstum des BIP' }],
  ['inflation', { en: 'inflation', de: 'Inflation' }],
];
