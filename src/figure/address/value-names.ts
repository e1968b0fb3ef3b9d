import { boardMoneys } from '../../catalogue/target-board';
import type { Text } from '../../domain/text';

/** What the values of an address that stand for a choice are called on the page. */
const names: ReadonlyMap<string, Text> = new Map([
  ...boardMoneys.map(({ id, name }): [string, Text] => [id, name]),
  ['none', { en: 'none', de: 'keine' }],
  ['board', { en: 'the scoreboard', de: 'die Übersicht' }],
  ['ledger', { en: 'the gap ledger', de: 'die Lückenrechnung' }],
  ['year', { en: 'the allies of each year', de: 'die Verbündeten des jeweiligen Jahres' }],
  ['today', { en: 'today’s allies', de: 'die heutigen Verbündeten' }],
  ['margin', { en: 'by margin', de: 'nach Abstand' }],
  ['name', { en: 'by name', de: 'nach Namen' }],
  ['money', { en: 'by money', de: 'nach Geld' }],
  ['first', { en: 'by first year met', de: 'nach dem ersten Jahr der Erfüllung' }],
  ['run', { en: 'by years in a row', de: 'nach Jahren in Folge' }],
  ['falling', { en: 'falling', de: 'fallend' }],
  ['rising', { en: 'rising', de: 'steigend' }],
  ['allocations', { en: 'allocations', de: 'Zuteilungen' }],
  ['commitments', { en: 'commitments', de: 'Zusagen' }],
  ['total', { en: 'all kinds of aid', de: 'alle Arten von Hilfe' }],
  ['eur', { en: 'euros', de: 'Euro' }],
  ['gdp', { en: '% of GDP', de: '% des BIP' }],
  ['every', { en: 'all there are', de: 'alle, die es gibt' }],
  ['grew-by', { en: '“grew by a factor”', de: '„wuchs um einen Faktor“' }],
]);

/** A choice as the page names it; null where it is named otherwise. */
export function valueName(value: string): Text | null {
  return names.get(value) ?? null;
}
