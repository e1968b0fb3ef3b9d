import type { Aspect, Split } from '../../domain/claim-deciding';
import type { Words } from '../../language/words';
import { groupPhrase, measuredText, sourceText, windowText } from './definition-words';
import type { EvaluatedRow } from './evaluated';
import { headlineTexts } from './said/headline-texts';
import { pricesOf, sourceOf } from './test-aspects';

/** What the rows with a value in an aspect are, as it stands in the sentence: `in real terms`. */
export function phrase(
  aspect: Aspect,
  value: string,
  rows: readonly EvaluatedRow[],
  words: Words,
): string {
  const said = headlineTexts[words.language];
  const row = rows.find(({ is }) => is[aspect] === value);
  if (row === undefined) return value;
  const { basis } = row.test;
  switch (aspect) {
    case 'prices':
      return said.prices[pricesOf(basis)];
    case 'source':
      return isCompleted(row)
        ? said.withOlder(said.sources[sourceOf(basis)])
        : said.sources[sourceOf(basis)];
    case 'counted':
      return said.counted(measuredText(row, words));
    case 'group':
      return said.group(groupPhrase(row.test, words) ?? '');
    case 'edition':
      return said.edition(sourceText(basis, words));
    case 'window':
      return said.window(windowText(row.test, words));
    case 'target':
      return said.target(
        words.format.percent(Number(value), Number.isInteger(Number(value)) ? 0 : 1),
      );
    default:
      return aspect satisfies never;
  }
}

/** Whether the years before are known from elsewhere than the definition itself. */
function isCompleted({ test, result: { why, figures } }: EvaluatedRow): boolean {
  if (test.kind !== 'first-met-since' || why.kind !== 'last-met') return false;
  return test.earlier.kind === 'stated'
    ? figures.every(({ year }) => year !== why.year)
    : test.earlier.bases.length > 0;
}

/** What is said of a value whose rows are evenly parted: by what, or how they stand. */
export function splitText(
  aspect: Aspect,
  { value, each, by }: Split,
  rows: readonly EvaluatedRow[],
  words: Words,
): string {
  const said = headlineTexts[words.language];
  const where = phrase(aspect, value, rows, words);
  const own = rows.filter(({ is }) => is[aspect] === value);
  if (by === null) return said.divided(where, each);
  const phrases = (values: readonly string[]) =>
    values.map((one) => phrase(by.aspect, one, own, words));
  return said.split(where, phrases(by.supported), phrases(by.contradicted));
}
