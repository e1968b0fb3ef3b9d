import type { Words } from '../../language/words';
import type { ModelRule, RulerModel } from './ruler-types';
import { rulerWords } from './ruler-words';

/** What a reader without the picture has to know of a ruler: who reaches the level, who does not, and who has no factor. */
export function describeRuler(
  { groups, level }: Omit<RulerModel, 'summary'>,
  { language, format }: Words,
): string {
  const said = rulerWords[language];
  const rows = groups.flatMap(({ name, rows: own }) => own.map((rule) => ({ group: name, rule })));
  const told = (wanted: (rule: ModelRule) => boolean) =>
    rows
      .filter(({ rule }) => wanted(rule))
      .map(({ group, rule }) => `${group}, ${rule.name} ${rule.text}`)
      .join('; ');
  const at = format.factor(level.value, 0);
  const reached = told(({ reached: is }) => is);
  const below = told(({ reached: is, factor }) => factor !== null && !is);
  const none = told(({ factor }) => factor === null);
  return [
    ...(reached === '' ? [] : [said.reached(reached, at)]),
    ...(below === '' ? [] : [said.notReached(below, at)]),
    ...(none === '' ? [] : [said.without(none)]),
  ].join(' ');
}
