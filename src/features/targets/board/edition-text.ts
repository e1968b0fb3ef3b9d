import { type EditionId, editionHeads, sources } from '../../../catalogue/sources';
import type { Words } from '../../../language/words';

/** An edition by its producer and its date: `NATO, July 2026`. */
export function editionText(id: EditionId, { say }: Words): string {
  const head = editionHeads.find((one) => one.id === id);
  const source = sources.find((one) => one.id === head?.source);
  if (head === undefined || source === undefined) return id;
  return `${say(source.name)}, ${say(head.label)}`;
}

/** The same with publication and cut-off, as a source line says it. */
export function sourceText(id: EditionId, { say, format, messages }: Words): string {
  const head = editionHeads.find((one) => one.id === id);
  const source = sources.find((one) => one.id === head?.source);
  if (head === undefined || source === undefined) return id;
  const cutOff = head.cutOff === null ? [] : [messages.figure.cutOff(format.date(head.cutOff))];
  return [say(source.name), say(head.publication), say(head.label), ...cutOff].join(', ');
}
