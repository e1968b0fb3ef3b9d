import { extent } from 'd3-array';
import { type Aspect, whatDecides } from '../../domain/claim-deciding';
import type { Words } from '../../language/words';
import { definitionText } from './definition-words';
import type { EvaluatedRow } from './evaluated';
import { closest, otherWindows } from './headline-notes';
import { phrase, splitText } from './headline-phrases';
import { valueText } from './result-words';
import { headlineTexts } from './said/headline-texts';

/** What a grid says in words. */
export interface Headline {
  readonly answer: string;
  /** What limits the answer and has to stand with it wherever it stands: rows that do not follow it, or decide nothing. */
  readonly limits: readonly string[];
  /** What else has to be said. */
  readonly more: readonly string[];
}

/** Says why a row is undetermined; null where there is nothing to say. */
export type SaysWhy = (row: EvaluatedRow) => string | null;

/** What decides a claim, computed from its grid: what the rows that support it have in common and the others have not. */
export function headline(rows: readonly EvaluatedRow[], words: Words, why: SaysWhy): Headline {
  const said = headlineTexts[words.language];
  const own = rows.filter(({ aside }) => !aside);
  const deciding = whatDecides(own);
  const open = own.filter(({ verdict }) => verdict === 'undetermined');
  const limits = undecided(open, words, why);
  const more = [...closest(own, words), ...otherWindows(rows, words)];
  switch (deciding.kind) {
    case 'nothing':
      return { answer: said.nothing, limits, more };
    case 'one-verdict': {
      const { verdict, rows: count } = deciding;
      return { answer: said.all(verdict, count, open.length, onlyValue(own, words)), limits, more };
    }
    case 'mixed':
      return { answer: said.mixed(deciding.supported, deciding.contradicted), limits, more };
    case 'aspect': {
      const { aspect, supported, contradicted, split, exceptions } = deciding;
      const phrases = (values: readonly string[]) =>
        values.map((value) => phrase(aspect, value, own, words));
      const splits = split.map((one) => splitText(aspect, one, own, words));
      const apart = own.filter(({ id }) => exceptions.includes(id));
      const not =
        apart.length === 0 ? [] : [said.exceptions(apart.map((row) => withValue(row, words)))];
      return {
        answer: said.aspect(phrases(supported), phrases(contradicted), splits),
        limits: [
          ...results(aspect, [...supported, ...contradicted], own, exceptions, words),
          ...not,
          ...limits,
        ],
        more,
      };
    }
    default:
      return deciding satisfies never;
  }
}

/** The undetermined rows, those together that are so for one reason. */
function undecided(open: readonly EvaluatedRow[], words: Words, why: SaysWhy): readonly string[] {
  const byReason = new Map<string, readonly string[]>();
  for (const row of open) {
    const reason = why(row) ?? '';
    byReason.set(reason, [...(byReason.get(reason) ?? []), definitionText(row, words)]);
  }
  const said = headlineTexts[words.language];
  return [...byReason].map(([reason, definitions]) => said.open(definitions, reason));
}

/** The factors on both sides of what decides, where it is factors that are compared; the exceptions stand by themselves. */
function results(
  aspect: Aspect,
  values: readonly string[],
  rows: readonly EvaluatedRow[],
  exceptions: readonly string[],
  words: Words,
): readonly string[] {
  const said = headlineTexts[words.language];
  if (rows.some(({ test }) => test.kind !== 'grew-by')) return [];
  const parts = values.flatMap((value) => {
    const factors = rows
      .filter(({ id, is }) => is[aspect] === value && !exceptions.includes(id))
      .flatMap(({ result }) => result.value ?? []);
    const [low, high] = extent(factors);
    return low === undefined || high === undefined
      ? []
      : [
          said.range(
            phrase(aspect, value, rows, words),
            words.format.factor(low, 2),
            words.format.factor(high, 2),
          ),
        ];
  });
  return parts.length === 0 ? [] : [said.results(parts)];
}

/** The result of the only row; null where there are several. */
function onlyValue(rows: readonly EvaluatedRow[], words: Words): string | null {
  const [row, ...others] = rows;
  return row === undefined || others.length > 0 ? null : valueText(row, words);
}

function withValue(row: EvaluatedRow, words: Words): string {
  const value = valueText(row, words);
  const name = definitionText(row, words);
  return value === null ? name : `${name} (${value})`;
}
